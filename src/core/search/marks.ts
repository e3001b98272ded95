import { haystack, mergeRanges, placesOf, type Range } from './haystack.ts';
import { parseQuery } from './query.ts';
import type { TextFold } from './searchable.ts';

/**
 * The words that an address has its page mark, as `targetOf` writes them, made searchable. Any string
 * is accepted, and no more of it is read than of a query.
 * @param search the query part of the address: `?mark=上市&mark=融資`
 */
export const marksIn = (search: string, fold: TextFold): string[] =>
  parseQuery(new URLSearchParams(search).getAll('mark').join(' '), fold).terms;

/** Every place of the words in a text, in whichever script, in order and apart. */
export function placesToMark(text: string, words: readonly string[], fold: TextFold): Range[] {
  const searched = haystack(text, fold);
  return mergeRanges(words.flatMap((word) => placesOf(word, searched)));
}
