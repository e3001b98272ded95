/** The records of the search, in the source edition: read and removed by the search-index integration. */
import type { Card, Facet } from '../core/search/card.ts';
import type { SearchRecords } from '../core/search/record.ts';
import { signatureLines } from '../core/memorandum/signature.ts';
import { domainFilter, domainId, itemPath, measureId } from '../core/publish/item-id.ts';
import { placePrefix } from '../core/publish/place-prefix.ts';
import { officialTitle } from '../core/publish/records.ts';
import { markedTitle } from '../core/publish/retirement.ts';
import { phraseEnds } from '../core/typography/phrases.ts';
import {
  getMemoranda,
  getSynonyms,
  type DomainRecord,
  type MeasureRecord,
  type MemorandumRecord,
} from '../queries.ts';

const heading = ({ ordinal, text }: DomainRecord): string => `${ordinal}、${text}`;

const facets = (domain: DomainRecord, measure?: MeasureRecord): Record<Facet, string[]> => ({
  domain: [domainFilter(domain)],
  audience: measure?.audiences.map(({ slug }) => slug) ?? [],
  direction: measure?.direction ? [measure.direction] : [],
});

const measureCard = (measure: MeasureRecord, domain: DomainRecord, prefix: string): Card => ({
  kind: 'measure',
  path: `${itemPath(measureId(measure))}/`,
  number: measure.number,
  title: markedTitle(measure),
  breaks: phraseEnds(markedTitle(measure)),
  context: prefix + heading(domain),
  text: measure.text,
  topics: measure.topics.flatMap(({ names }) => names),
  facets: facets(domain, measure),
});

const domainCard = (domain: DomainRecord, prefix: string): Card => ({
  kind: 'domain',
  path: `${itemPath(domainId(domain))}/`,
  number: domain.number,
  title: heading(domain),
  breaks: phraseEnds(heading(domain)),
  context: prefix.trim(),
  text: domain.text,
  topics: [],
  facets: facets(domain),
});

/** What stands around the measures: a line for the title, one for each paragraph of the preamble, the signatures. */
function memorandumCard(memorandum: MemorandumRecord): Card {
  const { id, title, parts, data } = memorandum;
  return {
    kind: 'memorandum',
    path: `${id}/`,
    number: 0,
    title,
    breaks: phraseEnds(title),
    context: '備忘錄前言及簽署',
    text: [
      officialTitle(memorandum),
      ...parts.preamble,
      ...data.signatories.flatMap(signatureLines),
    ].join('\n'),
    topics: [],
    facets: { domain: [], audience: [], direction: [] },
  };
}

export async function GET(): Promise<Response> {
  const memoranda = await getMemoranda();
  const records: SearchRecords = {
    cards: memoranda.flatMap((memorandum) => {
      const prefix = placePrefix(memoranda, memorandum);
      return [
        ...memorandum.domains.flatMap((domain) =>
          domain.measures.map((measure) => measureCard(measure, domain, prefix)),
        ),
        ...memorandum.domains.map((domain) => domainCard(domain, prefix)),
        memorandumCard(memorandum),
      ];
    }),
    synonyms: (await getSynonyms()).flatMap(({ words, means }) =>
      words.map((word) => [word, ...means] as const),
    ),
  };
  return Response.json(records);
}
