import { checkAll } from './check.ts';
import { mayContain, patternOf, type Proposal } from './positions.ts';
import { rank } from './rank.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';

/** Pages read at a time to check and rank them; few readers look at more. */
const MAX_CARDS = 100;

/** Pages that contain what was looked for. */
export interface Found {
  /** Best first. */
  results: Result[];
  /** Ids of the pages that may contain it too and are not read yet, best first. */
  rest: string[];
}

/** The pages that may contain a term, as far as the index can tell. */
export async function proposeTerm(index: SearchIndex, term: string): Promise<Proposal[]> {
  const pattern = patternOf(term);
  const proposals = await index.propose(pattern.characters);
  return proposals.filter(({ positions }) => mayContain(positions, pattern));
}

/** The pages that every list has, in the order of the first. */
function inAll([first = [], ...others]: readonly Proposal[][]): string[] {
  const sets = others.map((list) => new Set(list.map(({ id }) => id)));
  return first.map(({ id }) => id).filter((id) => sets.every((set) => set.has(id)));
}

/** Reads and ranks the next pages of the rest, behind those that are ranked. */
export async function readMore(
  { results, rest }: Found,
  terms: readonly string[],
  index: SearchIndex,
): Promise<Found> {
  const cards = await index.cards(rest.slice(0, MAX_CARDS));
  return {
    results: [...results, ...rank(checkAll(cards, terms, index.fold))],
    rest: rest.slice(MAX_CARDS),
  };
}

/** The pages that contain every term, best first. */
export async function findExact(index: SearchIndex, terms: readonly string[]): Promise<Found> {
  const lists = await Promise.all(terms.map((term) => proposeTerm(index, term)));
  let found: Found = { results: [], rest: inAll(lists) };
  // The index may propose many that do not have the words before one that does.
  do found = await readMore(found, terms, index);
  while (found.results.length === 0 && found.rest.length > 0);
  return found;
}
