/** Finer than `propose`; loaded only where that proposes more pages than are read at a time. */
import { patternOf, type Pattern } from './positions.ts';
import type { SearchIndex } from './search-index.ts';

/** Where a character stands, by page. */
type Places = ReadonlyMap<string, ReadonlySet<number>>;

async function placesOf(character: string, index: SearchIndex): Promise<Places> {
  const proposals = await index.propose([character]);
  return new Map(proposals.map(({ id, positions }) => [id, new Set(positions)]));
}

/**
 * The pages where each character of every term stands in its own place: 育教 leaves none of those with
 * 教育. The index is asked for each character alone; what it leaves must still be checked.
 * @param ids of pages with all the characters, in an order that stays
 */
export async function sift(
  ids: readonly string[],
  terms: readonly string[],
  index: SearchIndex,
): Promise<string[]> {
  const patterns = terms.map(patternOf);
  // Where a single character stands is no matter.
  if (patterns.every(({ places }) => places.length === 1)) return [...ids];
  const characters = [...new Set(patterns.flatMap((pattern) => pattern.characters))];
  const lists = await Promise.all(characters.map((character) => placesOf(character, index)));
  const everywhere = new Map(characters.map((character, at) => [character, lists[at]]));
  const holds = (id: string, { characters: [first = '', ...others], places }: Pattern): boolean =>
    [...(everywhere.get(first)?.get(id) ?? [])].some((start) =>
      others.every((character, at) =>
        everywhere
          .get(character)
          ?.get(id)
          ?.has(start + (places[at + 1] ?? 0) - (places[0] ?? 0)),
      ),
    );
  return ids.filter((id) => patterns.every((pattern) => holds(id, pattern)));
}
