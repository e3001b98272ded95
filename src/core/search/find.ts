import { checkAll } from './check.ts';
import { mayContain, patternOf, type Proposal } from './positions.ts';
import { rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** Pages read to check and rank them; readers do not page through more. */
const MAX_CARDS = 100;

/** The pages that may contain a term, as far as the index can tell. */
export async function proposeTerm(index: SearchIndex, term: string): Promise<Proposal[]> {
  const pattern = patternOf(term);
  const proposals = await index.propose(pattern.characters);
  return proposals.filter(({ positions }) => mayContain(positions, pattern));
}

/** The pages that every list has, by the sum of their scores. */
function inAll(lists: readonly Proposal[][]): string[] {
  const seen = new Map<string, { lists: number; score: number }>();
  for (const { id, score } of lists.flat()) {
    const entry = seen.get(id);
    seen.set(id, { lists: (entry?.lists ?? 0) + 1, score: (entry?.score ?? 0) + score });
  }
  return [...seen]
    .filter(([, entry]) => entry.lists === lists.length)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id]) => id);
}

/** The pages that contain every term, best first, and how many more were not read. */
export async function findExact(index: SearchIndex, terms: readonly string[]) {
  const ids = inAll(await Promise.all(terms.map((term) => proposeTerm(index, term))));
  const cards = await index.cards(ids.slice(0, MAX_CARDS));
  const results = rank(checkAll(cards, terms, index.fold));
  return { results, more: Math.max(0, ids.length - MAX_CARDS) };
}
