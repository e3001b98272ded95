/** The catalogue of the open data: DCAT 3 as JSON-LD, in both scripts. */
import { SOURCE_EDITION } from '../editions.ts';
import { localise } from './localise.ts';
import type { Publisher } from './publisher.ts';
import type { MemorandumSource } from './records.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const words = (text: string) =>
  Object.entries(localise(text)).map(([lang, value]) => ({ '@language': lang, '@value': value }));
const id = (url: string) => ({ '@id': url });
const mediaType = (type: string) => id(`https://www.iana.org/assignments/media-types/${type}`);

const distribution = (url: string, type: string, title: string, schema?: string) => ({
  '@id': url,
  '@type': 'dcat:Distribution',
  'dct:title': words(title),
  'dcat:downloadURL': id(url),
  'dcat:accessURL': id(url),
  'dcat:mediaType': mediaType(type),
  ...(schema === undefined ? {} : { 'dct:conformsTo': id(schema) }),
});

/** The catalogue (https://www.w3.org/TR/vocab-dcat-3/): a dataset for each memorandum. */
export function catalog(memoranda: MemorandumSource[], { name, url }: Publisher): object {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': words(name) };
  const page = url.page(SOURCE_EDITION, 'data');
  return {
    '@context': CONTEXT,
    '@id': url.catalog(),
    '@type': 'dcat:Catalog',
    'dct:title': words(`${name}開放資料`),
    'dct:publisher': publisher,
    'foaf:homepage': id(url.home(SOURCE_EDITION)),
    'dcat:dataset': memoranda.map((memorandum) => ({
      '@id': `${page}#${memorandum.id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': memorandum.id,
      'dct:title': words(memorandum.title),
      'dct:description': words(
        `${memorandum.title}全部${memorandum.measures.length}項措施的原文、出處及本站分類。`,
      ),
      'dct:issued': { '@type': 'xsd:date', '@value': memorandum.data.signed },
      'dct:publisher': publisher,
      'dct:language': ['zh-Hant', 'zh-Hans'],
      'dcat:landingPage': id(page),
      'dct:rights': id(`${page}#terms`),
      'dcat:distribution': [
        distribution(
          url.data(memorandum.id),
          'application/json',
          '全部資料（JSON）',
          url.schema('memorandum'),
        ),
        distribution(url.csv(memorandum.id), 'text/csv', '各項措施（CSV）'),
        distribution(url.source(memorandum.id), 'text/plain', '源文（TXT）'),
        distribution(url.feed('tc', 'xml'), 'application/atom+xml', '消息（Atom，繁體）'),
        distribution(url.feed('sc', 'xml'), 'application/atom+xml', '消息（Atom，簡體）'),
      ],
    })),
  };
}
