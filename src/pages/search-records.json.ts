/** The records of the search, in the source edition: read and removed by the search-index integration. */
import type { SearchRecord } from '../core/search/record.ts';
import { getMemoranda, type DomainRecord, type MeasureRecord } from '../queries.ts';

const heading = ({ ordinal, text }: DomainRecord): string => `${ordinal}、${text}`;

const measureRecord = (measure: MeasureRecord, domain: DomainRecord): SearchRecord => ({
  card: {
    kind: 'measure',
    path: `${measure.memorandum}/measures/${measure.number}/`,
    number: measure.number,
    title: measure.title,
    context: heading(domain),
    text: measure.text,
    topics: measure.topics.flatMap(({ names }) => names),
  },
  facets: {
    domain: [`${domain.memorandum}-${domain.number}`],
    audience: measure.audiences.map(({ slug }) => slug),
    direction: measure.direction ? [measure.direction] : [],
  },
});

const domainRecord = (domain: DomainRecord): SearchRecord => ({
  card: {
    kind: 'domain',
    path: `${domain.memorandum}/domains/${domain.number}/`,
    number: domain.number,
    title: heading(domain),
    context: '',
    text: domain.text,
    topics: [],
  },
  facets: { domain: [`${domain.memorandum}-${domain.number}`], audience: [], direction: [] },
});

export async function GET(): Promise<Response> {
  const records = (await getMemoranda()).flatMap(({ domains }) => [
    ...domains.flatMap((domain) =>
      domain.measures.map((measure) => measureRecord(measure, domain)),
    ),
    ...domains.map(domainRecord),
  ]);
  return Response.json(records);
}
