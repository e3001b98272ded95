/**
 * schema.org graphs. A measure is a `CreativeWork` inside its domain inside the memorandum; the
 * Simplified edition is a translation of the Traditional work. It is neither `Legislation` nor a
 * `GovernmentService`.
 */
import { EDITIONS, SOURCE_EDITION, type Edition } from '../editions.ts';
import { measureName } from '../memorandum/names.ts';
import type { Publisher } from './publisher.ts';
import { domainId, itemPath, measureId } from './item-id.ts';
import {
  officialTitle,
  type DomainSource,
  type MeasureSource,
  type MemorandumSource,
} from './records.ts';

type Node = Record<string, unknown>;

interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': Node[];
}

const graph = (...nodes: Node[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
});

const work = (url: string): string => `${url}#work`;

/** The edition's language and its tie to the other edition. */
function editionOf(edition: Edition, address: (edition: Edition) => string) {
  const translation =
    edition === SOURCE_EDITION
      ? { workTranslation: { '@id': work(address('sc')) } }
      : { translationOfWork: { '@id': work(address(SOURCE_EDITION)) } };
  return {
    '@type': 'CreativeWork',
    '@id': work(address(edition)),
    url: address(edition),
    inLanguage: EDITIONS[edition].lang,
    ...translation,
  };
}

/** @param trail names and addresses from the home page to this page */
const breadcrumbs = (trail: { name: string; item: string }[]): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...step,
  })),
});

function memorandumNode(memorandum: MemorandumSource, edition: Edition, p: Publisher): Node {
  const name = officialTitle(memorandum);
  return {
    ...editionOf(edition, (code) => p.url.memorandum(code, memorandum.id)),
    name,
    ...(memorandum.title === name ? {} : { alternateName: memorandum.title }),
    identifier: memorandum.id,
    dateCreated: memorandum.data.signed,
    locationCreated: { '@type': 'Place', name: memorandum.data.place },
    creator: memorandum.data.parties.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    sdPublisher: { '@type': 'Organization', name: p.name, url: p.url.home(edition) },
  };
}

const domainNode = (domain: DomainSource, edition: Edition, p: Publisher): Node => ({
  ...editionOf(edition, (code) => p.url.item(code, domainId(domain))),
  name: domain.text,
  position: domain.number,
  identifier: itemPath(domainId(domain)),
  isPartOf: { '@id': work(p.url.memorandum(edition, domain.memorandum)) },
});

const measureNode = (measure: MeasureSource, edition: Edition, p: Publisher): Node => ({
  ...editionOf(edition, (code) => p.url.item(code, measureId(measure))),
  name: measureName(measure.number),
  alternateName: measure.title,
  position: measure.number,
  identifier: itemPath(measureId(measure)),
  text: measure.text,
  ...(measure.retired ? { expires: measure.retired.date } : {}),
});

const trailTo = (memorandum: MemorandumSource, edition: Edition, p: Publisher) => [
  { name: p.name, item: p.url.home(edition) },
  { name: memorandum.title, item: p.url.memorandum(edition, memorandum.id) },
];

/** The graph of a measure's page. */
export function measureJsonLd(
  measure: MeasureSource,
  domain: DomainSource,
  memorandum: MemorandumSource,
  edition: Edition,
  p: Publisher,
): JsonLd {
  const domainUrl = p.url.item(edition, domainId(domain));
  return graph(
    { ...measureNode(measure, edition, p), isPartOf: { '@id': work(domainUrl) } },
    domainNode(domain, edition, p),
    memorandumNode(memorandum, edition, p),
    breadcrumbs([
      ...trailTo(memorandum, edition, p),
      { name: domain.text, item: domainUrl },
      { name: measureName(measure.number), item: p.url.item(edition, measureId(measure)) },
    ]),
  );
}

/** The graph of a domain's page: the domain and its measures in order. */
export function domainJsonLd(
  domain: DomainSource,
  memorandum: MemorandumSource,
  edition: Edition,
  p: Publisher,
): JsonLd {
  return graph(
    {
      ...domainNode(domain, edition, p),
      hasPart: domain.measures.map((measure) => measureNode(measure, edition, p)),
    },
    memorandumNode(memorandum, edition, p),
    breadcrumbs([
      ...trailTo(memorandum, edition, p),
      { name: domain.text, item: p.url.item(edition, domainId(domain)) },
    ]),
  );
}

/** The graph of the whole memorandum's page. */
export function memorandumJsonLd(
  memorandum: MemorandumSource,
  edition: Edition,
  p: Publisher,
): JsonLd {
  return graph(
    {
      ...memorandumNode(memorandum, edition, p),
      hasPart: memorandum.domains.map((domain) => ({
        ...domainNode(domain, edition, p),
        hasPart: domain.measures.map((measure) => ({
          '@id': work(p.url.item(edition, measureId(measure))),
        })),
      })),
    },
    breadcrumbs(trailTo(memorandum, edition, p)),
  );
}

/** The graph of the data page: the memorandum as a downloadable data set. */
export function datasetJsonLd(
  memorandum: MemorandumSource,
  edition: Edition,
  p: Publisher,
): JsonLd {
  const download = (contentUrl: string, encodingFormat: string): Node => ({
    '@type': 'DataDownload',
    contentUrl,
    encodingFormat,
  });
  return graph({
    '@type': 'Dataset',
    '@id': p.url.data(memorandum.id),
    name: `${memorandum.title}開放資料`,
    description: `${memorandum.title}全部${memorandum.measures.length}項措施的原文（繁體及簡體）、出處及本站分類。`,
    url: p.url.page(edition, 'data'),
    inLanguage: Object.values(EDITIONS).map(({ lang }) => lang),
    isAccessibleForFree: true,
    about: { '@id': work(p.url.memorandum(edition, memorandum.id)) },
    creator: { '@type': 'Organization', name: p.name, url: p.url.home(edition) },
    temporalCoverage: memorandum.data.signed,
    license: `${p.url.page(edition, 'data')}#terms`,
    distribution: [
      download(p.url.data(memorandum.id), 'application/json'),
      download(p.url.csv(memorandum.id), 'text/csv'),
      download(p.url.source(memorandum.id), 'text/plain'),
    ],
  });
}
