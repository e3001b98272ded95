import { findExact } from './find.ts';
import { parseQuery, type Query } from './query.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';
import { numberWord } from './searchable.ts';
import type { Swap } from './synonyms.ts';

export interface Answer {
  query: Query;
  /** How the results answer: as asked, in other words, in part, or there are none. */
  kind: 'exact' | 'reworded' | 'partial' | 'none';
  /** Best first. */
  results: Result[];
  /** Whether the first result is the one measure that the query names by its number. */
  named: boolean;
  /** The words that were replaced, when reworded. */
  swaps: Swap[];
  /** Pages beyond those that were read and ranked. */
  more: number;
}

async function findNumbered(index: SearchIndex, number: number | undefined): Promise<Result[]> {
  if (number === undefined) return [];
  const proposals = await index.propose([numberWord(number)]);
  const cards = await index.cards(proposals.map(({ id }) => id));
  return cards
    .filter((card) => card.kind === 'measure' && card.number === number)
    .map((card) => ({ card, ranges: [], titleRanges: [] }));
}

/** Answers what a reader typed. Rejects only when the index does. */
export async function answer(input: string, index: SearchIndex): Promise<Answer> {
  const query = parseQuery(input, index.fold);
  const { terms } = query;
  const none: Answer = { query, kind: 'none', results: [], named: false, swaps: [], more: 0 };
  if (terms.length === 0) return none;

  const numbered = await findNumbered(index, query.number);
  const { results, more } = await findExact(index, terms);
  const paths = new Set(numbered.map(({ card }) => card.path));
  const exact = [...numbered, ...results.filter(({ card }) => !paths.has(card.path))];
  if (exact.length > 0)
    return { ...none, kind: 'exact', results: exact, named: numbered.length === 1, more };

  // Loaded only by those who need it.
  const { forgive } = await import('./forgive.ts');
  return { ...none, ...(await forgive(terms, index)) };
}
