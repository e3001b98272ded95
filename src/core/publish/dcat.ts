/** The catalogue of the open data: DCAT 3 as JSON-LD, in both scripts. */
import { editionCodes, EDITIONS, SOURCE_EDITION } from '../editions.ts';
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

/** The catalogue (https://www.w3.org/TR/vocab-dcat-3/): a dataset for each memorandum, and the feeds. */
export function catalog(memoranda: MemorandumSource[], { name, url }: Publisher): object {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': words(name) };
  const page = url.page(SOURCE_EDITION, 'data');
  const common = {
    '@type': 'dcat:Dataset',
    'dct:publisher': publisher,
    'dct:language': editionCodes.map((edition) => EDITIONS[edition].lang),
    'dcat:landingPage': id(page),
    'dct:rights': id(`${page}#terms`),
  };
  const memorandumDataset = (memorandum: MemorandumSource): object => ({
    ...common,
    '@id': `${page}#${memorandum.id}`,
    'dct:identifier': memorandum.id,
    'dct:title': words(memorandum.title),
    'dct:description': words(
      `${memorandum.title}全部${memorandum.measures.length}項措施的原文、出處及本站分類。`,
    ),
    'dct:issued': { '@type': 'xsd:date', '@value': memorandum.data.signed },
    'dcat:distribution': [
      distribution(
        url.data(memorandum.id),
        'application/json',
        '全部資料（JSON）',
        url.schema('memorandum'),
      ),
      distribution(url.csv(memorandum.id), 'text/csv', '各項措施（CSV）'),
      distribution(url.source(memorandum.id), 'text/plain', '源文（TXT）'),
    ],
  });
  const feedDataset = {
    ...common,
    '@id': `${page}#feed`,
    'dct:identifier': 'feed',
    'dct:title': words('消息'),
    'dct:description': words('備忘錄的簽署，以及各項措施的官方消息。'),
    'dcat:distribution': editionCodes.map((edition) => ({
      ...distribution(url.feed(edition, 'xml'), 'application/atom+xml', '消息（Atom）'),
      'dct:language': EDITIONS[edition].lang,
    })),
  };
  return {
    '@context': CONTEXT,
    '@id': url.catalog(),
    '@type': 'dcat:Catalog',
    'dct:title': words(`${name}開放資料`),
    'dct:publisher': publisher,
    'foaf:homepage': id(url.home(SOURCE_EDITION)),
    'dcat:dataset': [...memoranda.map(memorandumDataset), feedDataset],
  };
}
