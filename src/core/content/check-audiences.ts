/** Pathways: measures and audiences must explain each other, or an audience's page could not. */
import { markedNames } from '../entities/mark-sentences.ts';
import type { Problem } from '../problem.ts';
import type { YamlSource } from '../yaml.ts';
import type { List } from './read-list.ts';
import { ACTIONS } from './schema.ts';
import type { Audience, MeasureData } from './schema.ts';

/** A measure as its editors have it. */
export interface AddressedMeasure extends Pick<MeasureData, 'audiences' | 'actions'> {
  number: number;
  /** Its official words. */
  text: string;
  file: string;
  lineOf: YamlSource['lineOf'];
}

export interface Addressed {
  measures: readonly AddressedMeasure[];
  /** False when some measures could not be read: then nobody knows what is not used. */
  complete: boolean;
  /** The words of every measure, read or not. */
  texts: readonly string[];
}

/**
 * Checks what audiences and measures say of each other.
 * @param file the audiences' list
 */
export function checkAudiences(
  list: List<Audience>,
  addressed: Addressed,
  file: string,
): Problem[] {
  const used = new Map(list.entries.map(({ slug }) => [slug, new Set<string>()]));
  const silent: Problem[] = [];
  for (const measure of addressed.measures) {
    measure.audiences.forEach((slug, index) => {
      const audience = list.entries.find((each) => each.slug === slug);
      if (audience === undefined) return;
      const terms = markedNames(measure.text, { slug, names: audience.terms });
      for (const term of terms) used.get(slug)?.add(term);
      if (terms.length === 0) silent.push(silence(measure, slug, index));
    });
  }
  return [
    ...addressed.measures.flatMap(actionProblems),
    ...silent,
    ...list.entries.flatMap((audience, index) => [
      ...repeatedTerms(audience, index, list.lineOf, file),
      ...unusedTerms(audience, index, list.lineOf, file, addressed, used.get(audience.slug)),
    ]),
  ];
}

function actionProblems({ number, audiences, actions, file, lineOf }: AddressedMeasure): Problem[] {
  if (audiences.length === 0 || actions.length > 0) return [];
  const message = `"audiences" lists whom measure ${number} concerns, but "actions" nothing that they can do: expected one or more of ${Object.keys(ACTIONS).join(', ')}`;
  return [{ rule: 'measure-without-action', file, line: lineOf(['actions']), message }];
}

function silence({ number, file, lineOf }: AddressedMeasure, slug: string, index: number): Problem {
  const message = `none of the terms of "${slug}" stands in measure ${number}, so that its page could not say why the measure is there: add a word of the measure to "terms" in audiences.yaml, or remove the audience here`;
  return { rule: 'audience-not-in-text', file, line: lineOf(['audiences', index]), message };
}

function repeatedTerms(
  { terms }: Audience,
  index: number,
  lineOf: YamlSource['lineOf'],
  file: string,
): Problem[] {
  return terms.flatMap((term, at) => {
    if (terms.indexOf(term) === at) return [];
    const message = `the term ${term} is listed twice; remove one`;
    return [{ rule: 'repeated-term', file, line: lineOf([index, 'terms', at]), message }];
  });
}

function unusedTerms(
  { slug, terms }: Audience,
  index: number,
  lineOf: YamlSource['lineOf'],
  file: string,
  { measures, complete, texts }: Addressed,
  used: ReadonlySet<string> | undefined,
): Problem[] {
  const unused = complete && !measures.some(({ audiences }) => audiences.includes(slug));
  const empty: Problem[] = unused
    ? [
        {
          rule: 'audience-without-measure',
          file,
          line: lineOf([index]),
          message: `no measure lists the audience "${slug}", so that its page would be empty: add it to "audiences" of the measures that concern it, or remove it`,
        },
      ]
    : [];
  const idle = terms.flatMap((term, at) => {
    const line = lineOf([index, 'terms', at]);
    if (!texts.some((text) => text.includes(term))) {
      const message = `the term ${term} of "${slug}" stands in no measure: terms are verbatim strings of the measures; correct or remove it`;
      return [{ rule: 'audience-term', file, line, message }];
    }
    if (!complete || unused || used?.has(term) === true) return [];
    const message = `the term ${term} of "${slug}" stands in no measure that lists this audience, or only inside longer terms: remove it, or add the audience to a measure that has it`;
    return [{ rule: 'audience-term', file, line, message }];
  });
  return [...empty, ...idle];
}
