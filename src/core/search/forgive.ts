import type { Answer } from './answer.ts';
import type { Range } from './haystack.ts';
import { findExact, proposeTerm } from './find.ts';
import { patternOf } from './positions.ts';
import { bestPartials, telltales } from './relax.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';
import { reword, type Rewording, type Swap } from './synonyms.ts';

const MAX_PARTIALS = 20;

/** English words that say nothing of what is looked for. */
const FILLERS = new Set(
  'a about an and any are at be between by can do for from get how i in into is it my of on or the to under what when where which who will with'.split(
    ' ',
  ),
);

const isLatin = (term: string): boolean => /^[ -~]+$/.test(term);

/** The pages of one rewording. Latin words that no page has are passed over where the others say more. */
async function findInWords(index: SearchIndex, all: readonly string[]): Promise<Result[]> {
  const terms = all.filter((term) => !FILLERS.has(term));
  const { results } = await findExact(index, terms);
  const left = terms.filter(isLatin);
  if (results.length > 0 || left.length === 0) return results;
  const han = terms.filter((term) => !isLatin(term));
  const lists = await Promise.all(han.map((term) => proposeTerm(index, term)));
  const telling = lists.filter(({ length }) => length <= index.size / 4).length;
  return telling > left.length ? (await findExact(index, han)).results : [];
}

/** What the rewordings find, all together. */
async function findReworded(index: SearchIndex, rewordings: readonly Rewording[]) {
  const found = new Map<string, Result>();
  const used = new Map<string, Swap>();
  for (const { terms, swaps } of rewordings) {
    const results = await findInWords(index, terms);
    for (const result of results)
      if (!found.has(result.card.path)) found.set(result.card.path, result);
    if (results.length > 0) for (const swap of swaps) used.set(`${swap.word} ${swap.means}`, swap);
  }
  return { results: [...found.values()], swaps: [...used.values()] };
}

async function findPartials(index: SearchIndex, terms: readonly string[]): Promise<Result[]> {
  const pieces = telltales(terms, index.common);
  const lists = await Promise.all(pieces.map((piece) => proposeTerm(index, piece)));
  const together = await index.propose([
    ...new Set(terms.flatMap((term) => patternOf(term).characters)),
  ]);
  const scores = new Map<string, number>();
  for (const list of [...lists, together]) {
    const weight = Math.log(1 + index.size / Math.max(1, list.length));
    for (const { id } of list) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  const ids = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const telling = pieces.filter((_, at) => (lists[at]?.length ?? 0) <= index.size / 4);
  const cards = await index.cards(ids.slice(0, 2 * MAX_PARTIALS));
  return bestPartials(cards, terms, index.fold, telling).slice(0, MAX_PARTIALS);
}

/** The words of a page that were found in it. */
function wordsOf({ card, ranges, titleRanges }: Result): string[] {
  const cut = (text: string, places: readonly Range[]) =>
    places.map((range) => text.slice(...range));
  return [...new Set([...cut(card.text, ranges), ...cut(card.title, titleRanges)])];
}

/** What comes close to terms that nothing contains: the same in other words, else parts of it. */
export async function forgive(
  terms: readonly string[],
  index: SearchIndex,
): Promise<Partial<Answer>> {
  const rewordings = reword(terms.join(' '), await index.synonyms(), index.fold);
  const reworded = await findReworded(index, rewordings);
  const results =
    reworded.results.length > 0
      ? reworded.results
      : await findPartials(index, rewordings[0]?.terms ?? terms);
  if (results.length === 0) return {};
  return {
    kind: reworded.results.length > 0 ? 'reworded' : 'partial',
    results: results.map((result) => ({ ...result, words: wordsOf(result) })),
    swaps: reworded.swaps,
  };
}
