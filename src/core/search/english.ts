/** What only English words need; loaded for queries that have one. */
import { findExact, propose, type Found } from './find.ts';
import type { SearchIndex } from './search-index.ts';
import type { Synonym } from './synonyms.ts';

/** Words that say nothing of what is looked for. */
export const FILLERS = new Set(
  'a about an and any are at be between by can do for from get how i in into is it my of on or the to under what when where which who will with'.split(
    ' ',
  ),
);

/** Letters from which a word is told by all but one of them; shorter ones only when two changed places. */
const TELLING_LETTERS = 6;

/** Whether a word is another with one letter more, less, wrong, or two changed places. */
function isMisspelt(typed: string, word: string): boolean {
  const at = Array.from(typed).findIndex((letter, place) => letter !== word[place]);
  const same = (skipped: number, missed: number) =>
    typed.slice(at + skipped) === word.slice(at + missed);
  const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at] && same(2, 2);
  const long = typed.length >= TELLING_LETTERS;
  return at > 0 && (swapped || (long && (same(1, 1) || same(1, 0) || same(0, 1))));
}

/** The query with its misspelt words as the list has them. */
export function respell(query: string, synonyms: readonly Synonym[]): string {
  const words = synonyms.flatMap(([word]) => word.match(/[a-z]{4,}/g) ?? []);
  const forms = words.flatMap((word) => [word, `${word}s`]);
  return query.replace(/[a-z]{4,}/g, (typed) =>
    forms.includes(typed) ? typed : (forms.find((form) => isMisspelt(typed, form)) ?? typed),
  );
}

const NOTHING: Found = { results: [], rest: [] };

const isLatin = (term: string): boolean => /^[ -~]+$/.test(term);

/** The pages that have the Han words of a rewording, where these say more than the Latin ones that no page has. */
export async function findWithoutLatin(
  index: SearchIndex,
  terms: readonly string[],
): Promise<Found> {
  const han = terms.filter((term) => !isLatin(term));
  const left = terms.length - han.length;
  if (left === 0) return NOTHING;
  const lists = await Promise.all(han.map((term) => propose(index, [term])));
  const telling = lists.filter(({ length }) => length <= index.size / 4).length;
  return telling > left ? findExact(index, han) : NOTHING;
}
