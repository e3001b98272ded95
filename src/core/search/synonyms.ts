import { searchable, type TextFold } from './searchable.ts';

/** A word that the memorandum does not use, and the words that it uses instead. */
export type Synonym = readonly [word: string, ...means: string[]];

/** A word of the query, as `searchable` gives it, and what was looked for in its place. */
export interface Swap {
  word: string;
  means: string;
}

/** A query in the memorandum's own words. */
export interface Rewording {
  terms: string[];
  swaps: Swap[];
}

const MAX_REWORDINGS = 6;
const LATIN = /[a-z0-9]$/;

/** How much of the query a word takes at `start`, 0 if it does not stand there; a Latin word only whole. */
function lengthAt(query: string, start: number, word: string): number {
  if (!query.startsWith(word, start)) return 0;
  const after = query.slice(start + word.length);
  if (!LATIN.test(word)) return word.length;
  const [plural] = /^(?:e?s)?(?![a-z0-9])/.exec(after) ?? [];
  const alone = start === 0 || !/[a-z0-9]/.test(query.charAt(start - 1));
  return alone && plural !== undefined ? word.length + plural.length : 0;
}

/**
 * The ways to say a query in words of the memorandum; none if it has no listed word.
 * @param query the terms, joined by spaces
 */
export function reword(query: string, synonyms: readonly Synonym[], fold: TextFold): Rewording[] {
  const known = synonyms
    .map(([word, ...means]) => ({ word: searchable(word, fold), means }))
    .sort((a, b) => b.word.length - a.word.length);
  let made = [{ text: '', swaps: [] as Swap[] }];
  for (let at = 0; at < query.length;) {
    const found = known.find(({ word }) => lengthAt(query, at, word) > 0);
    const step = found ? lengthAt(query, at, found.word) : 1;
    const choices = found?.means.map((means) => ({ word: found.word, means })) ?? [undefined];
    made = made
      .flatMap(({ text, swaps }) =>
        choices.map((swap) =>
          swap
            ? { text: `${text} ${searchable(swap.means, fold)} `, swaps: [...swaps, swap] }
            : { text: text + query.charAt(at), swaps },
        ),
      )
      .slice(0, MAX_REWORDINGS);
    at += step;
  }
  return made
    .filter(({ swaps }) => swaps.length > 0)
    .map(({ text, swaps }) => ({
      terms: text.split(/\s+/).filter(Boolean),
      swaps,
    }));
}
