/** Entries of `synonyms.yaml`: each leads from a word that no measure has to official words. */
import type { Problem } from '../problem.ts';
import { fold } from '../script/fold.ts';
import type { List } from './read-list.ts';
import type { SynonymEntry } from './schema.ts';

/**
 * Checks every word; either script will do, as in a search.
 * @param texts the words of the measures, and all official words
 */
export function checkSynonyms(
  { entries, lineOf }: List<SynonymEntry>,
  texts: { measures: readonly string[]; official: readonly string[] },
  file: string,
): Problem[] {
  const measures = fold(texts.measures.join('\n'));
  const official = fold(texts.official.join('\n'));
  const lines = new Map<string, number>();
  const linesOfMeans = new Map<string, number>();
  return entries.flatMap(({ words, means }, index) => {
    const problems: Problem[] = [];
    const report = (rule: string, key: string, at: number, message: string) =>
      problems.push({ rule, file, line: lineOf([index, key, at]), message });

    const meaning = means.map(fold).join('、');
    const other = linesOfMeans.get(meaning);
    if (other === undefined) linesOfMeans.set(meaning, lineOf([index]));
    else
      report(
        'duplicate-meaning',
        'means',
        0,
        `the meaning ${means.join('、')} already stands on line ${other}: add these words there`,
      );

    words.forEach((word, at) => {
      const folded = fold(word);
      const first = lines.get(folded);
      if (first !== undefined) {
        report(
          'duplicate-synonym',
          'words',
          at,
          `the word ${word} is already listed on line ${first}: remove one`,
        );
        return;
      }
      lines.set(folded, lineOf([index, 'words', at]));
      // English is no part of the official words but for names; a meaning of its own may stand there too.
      if (/^[ -~]+$/u.test(word) || means.includes(word) || !measures.includes(folded)) return;
      report(
        'synonym-word',
        'words',
        at,
        `the word ${word} stands in a measure, so that search finds it itself and never comes here: remove it, or add it to its own "means"`,
      );
    });
    means.forEach((word, at) => {
      if (official.includes(fold(word))) return;
      report(
        'synonym-meaning',
        'means',
        at,
        `the meaning ${word} stands nowhere in the official words, so that it finds nothing: correct or remove it`,
      );
    });
    return problems;
  });
}
