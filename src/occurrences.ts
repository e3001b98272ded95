/** Where the official text names an entity or an audience, as pages show it. */
import type { Audience, Entity } from './core/content/schema.ts';
import { markSentences, type MarkedSentence } from './core/entities/mark-sentences.ts';
import type { Edition } from './editions.ts';
import { getEntities, type MeasureRecord, type MemorandumRecord } from './queries.ts';
import { paths } from './site.ts';

export interface Occurrence {
  /** Where the sentence stands, e.g. 第28項第2句. */
  place: string;
  /** The portal's title of that place. */
  title: string;
  href: string;
  parts: MarkedSentence['parts'];
}

/** Every official sentence that names the entity, in source order: preamble, headings, measures. */
export async function getOccurrences(
  edition: Edition,
  memorandum: MemorandumRecord,
  entity: Entity,
): Promise<{ occurrences: Occurrence[]; measures: number }> {
  const entities = await getEntities();
  const marked = (text: string) => markSentences(text, entity, entities);
  const { id } = memorandum;
  const preamble = memorandum.parts.find(({ part }) => part === 'preamble')?.paragraphs ?? [];
  const before = preamble.flatMap((text, index) =>
    marked(text).map(({ number, parts }) => ({
      place: `前言第${index + 1}段第${number}句`,
      title: '',
      href: `${paths.memorandum(edition, id)}#p${index + 1}`,
      parts,
    })),
  );
  const perDomain = memorandum.domains.flatMap((domain) => [
    ...marked(domain.text).map(({ parts }) => ({
      place: `領域${domain.ordinal}標題`,
      title: '',
      href: paths.domain(edition, id, domain.number),
      parts,
    })),
    ...domain.measures.flatMap((measure) =>
      marked(measure.text).map(({ number, parts }) => ({
        place: `第${measure.number}項第${number}句`,
        title: measure.title,
        href: `${paths.measure(edition, id, measure.number)}#s${number}`,
        parts,
      })),
    ),
  ]);
  return {
    occurrences: [...before, ...perDomain],
    measures: memorandum.measures.filter(({ text }) => marked(text).length > 0).length,
  };
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
