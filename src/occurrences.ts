/** Where the official text names an entity or an audience, as pages show it. */
import type { Audience, Entity } from './core/content/schema.ts';
import { markSentences, type MarkedSentence } from './core/entities/mark-sentences.ts';
import { domainName, sentenceAnchor, sentenceName } from './core/memorandum/names.ts';
import { placePrefix } from './core/publish/place-prefix.ts';
import { markedTitle } from './core/publish/retirement.ts';
import type { Edition } from './core/editions.ts';
import { getEntities, type MeasureRecord, type MemorandumRecord } from './queries.ts';
import { paths } from './site.ts';

export interface Occurrence {
  /** Where the sentence stands, e.g. 第28項第2句; with the memorandum where there are several. */
  place: string;
  /** The portal's title of that place. */
  title: string;
  href: string;
  parts: MarkedSentence['parts'];
}

/** The anchor of a measure on a page that may gather measures of several memoranda. */
export const placeId = ({ memorandum, number }: Pick<MeasureRecord, 'memorandum' | 'number'>) =>
  `${memorandum}-m${number}`;

/** The sentences that `marked` finds, in source order: preamble, headings, measures. */
const placesOf = (
  edition: Edition,
  memoranda: readonly MemorandumRecord[],
  marked: (text: string) => MarkedSentence[],
): Occurrence[] =>
  memoranda.flatMap((memorandum) =>
    placesIn(edition, memorandum, placePrefix(memoranda, memorandum), marked),
  );

function placesIn(
  edition: Edition,
  memorandum: MemorandumRecord,
  prefix: string,
  marked: (text: string) => MarkedSentence[],
): Occurrence[] {
  const { id } = memorandum;
  const before = memorandum.parts.preamble.flatMap((text, index) =>
    marked(text).map(({ number, parts }) => ({
      place: `${prefix}前言第${index + 1}段第${number}句`,
      title: '',
      href: `${paths.memorandum(edition, id)}#p${index + 1}`,
      parts,
    })),
  );
  const perDomain = memorandum.domains.flatMap((domain) => [
    ...marked(domain.text).map(({ parts }) => ({
      place: `${prefix}${domainName(domain.ordinal)}標題`,
      title: '',
      href: paths.domain(edition, id, domain.number),
      parts,
    })),
    ...domain.measures.flatMap((measure) =>
      marked(measure.text).map(({ number, parts }) => ({
        place: prefix + sentenceName(measure.number, number),
        title: markedTitle(measure),
        href: `${paths.measure(edition, id, measure.number)}#${sentenceAnchor(number)}`,
        parts,
      })),
    ),
  ]);
  return [...before, ...perDomain];
}

/** Every official sentence and heading that names the entity, and how many measures and headings do. */
export async function getOccurrences(
  edition: Edition,
  memoranda: readonly MemorandumRecord[],
  entity: Entity,
): Promise<{ occurrences: Occurrence[]; measures: number; headings: number }> {
  const entities = await getEntities();
  const marked = (text: string) => markSentences(text, entity, entities);
  const names = ({ text }: { text: string }) => marked(text).length > 0;
  return {
    occurrences: placesOf(edition, memoranda, marked),
    measures: memoranda.flatMap(({ measures }) => measures).filter(names).length,
    headings: memoranda.flatMap(({ domains }) => domains).filter(names).length,
  };
}

/**
 * Where the memoranda have the words of a pair: the first sentence with both, else the first of each.
 * Throws when a word does not stand in any of them.
 */
export function getEvidence(
  edition: Edition,
  memoranda: readonly MemorandumRecord[],
  terms: readonly string[],
): Occurrence[] {
  const found = placesOf(edition, memoranda, (text) =>
    markSentences(text, { slug: 'pair', names: terms }),
  );
  const has = (term: string) => (occurrence: Occurrence) =>
    occurrence.parts.some(({ text, marked }) => marked && text === term);
  const both = found.find((occurrence) => terms.every((term) => has(term)(occurrence)));
  if (both) return [both];
  return terms.map((term) => {
    const first = found.find(has(term));
    if (!first)
      throw new Error(
        `content/glossary.yaml: "${term}" stands in no memorandum. ` +
          `Terms are verbatim strings of the official text.`,
      );
    return first;
  });
}

/**
 * The sentences of a measure that name an audience or what it looks for. Throws when none does: then
 * the page could not say why the measure is on it.
 */
export function sentencesFor(audience: Audience, measure: MeasureRecord): MarkedSentence[] {
  const { slug, terms } = audience;
  const sentences = markSentences(measure.text, { slug, names: terms });
  if (sentences.length === 0)
    throw new Error(
      `${measure.entry.filePath ?? measure.entry.id}: "audiences" lists ${slug}, but no sentence ` +
        `contains one of its "terms". Add a word of the measure to them in content/audiences.yaml.`,
    );
  return sentences;
}
