import { checkAll } from './check.ts';
import { mayContain, patternOf } from './positions.ts';
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

/** Ids of the pages that may contain all of the terms, as far as the index can tell. */
export async function propose(index: SearchIndex, terms: readonly string[]): Promise<string[]> {
  const patterns = terms.map(patternOf);
  const proposals = await index.propose([
    ...new Set(patterns.flatMap(({ characters }) => characters)),
  ]);
  return proposals
    .filter(({ positions }) => patterns.every((pattern) => mayContain(positions, pattern)))
    .map(({ id }) => id);
}

/** Reads and ranks the first of these pages. */
export async function readNext(
  ids: readonly string[],
  terms: readonly string[],
  index: SearchIndex,
): Promise<Found> {
  const cards = await index.cards(ids.slice(0, MAX_CARDS));
  return { results: rank(checkAll(cards, terms, index.fold)), rest: ids.slice(MAX_CARDS) };
}

/** The pages that contain every term, best first. */
export async function findExact(index: SearchIndex, terms: readonly string[]): Promise<Found> {
  let found: Found = { results: [], rest: await propose(index, terms) };
  if (found.rest.length > MAX_CARDS)
    found.rest = await (await import('./sift.ts')).sift(found.rest, terms, index);
  // A page may have the characters without the marks between them: on until one has the words.
  do found = await readNext(found.rest, terms, index);
  while (!found.results.length && found.rest.length);
  return found;
}
