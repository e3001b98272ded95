/** Pairs of `glossary.yaml`: both terms stand in the official words, and no pair stands twice. */
import { markedNames } from '../entities/mark-sentences.ts';
import type { Problem } from '../problem.ts';
import type { List } from './read-list.ts';
import type { GlossaryEntry } from './schema.ts';

/**
 * Checks every pair.
 * @param texts the official words that pages cite
 */
export function checkGlossary(
  { entries, lineOf }: List<GlossaryEntry>,
  texts: readonly string[],
  file: string,
): Problem[] {
  const pairs = entries.map(({ terms }) => [...terms].sort().join('\n'));
  return entries.flatMap(({ terms }, index) => {
    const problems: Problem[] = terms.flatMap((term, at) => {
      // As the glossary's page marks them: not inside the other one.
      const pair = { slug: 'pair', names: terms };
      if (texts.some((text) => text.includes(term) && markedNames(text, pair).includes(term)))
        return [];
      const message = `the term ${term} stands nowhere in the official words, or only inside the other one: terms are verbatim strings of the memorandum; correct or remove the pair`;
      return [{ rule: 'glossary-term', file, line: lineOf([index, 'terms', at]), message }];
    });
    const first = pairs.indexOf(pairs[index] ?? '');
    if (first === index) return problems;
    const message = `the pair ${terms.join('、')} already stands on line ${lineOf([first])}: remove one`;
    return [...problems, { rule: 'duplicate-pair', file, line: lineOf([index]), message }];
  });
}
