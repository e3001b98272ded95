import { isIndexed, unquoted } from './searchable.ts';

/** A page that has all the words asked for, somewhere. */
export interface Proposal {
  /** Its place among all pages, from 0. */
  id: string;
  /** Where any of the words stand, ascending. */
  positions: number[];
}

/** What the index must be asked for a term, and how the characters must then stand. */
export interface Pattern {
  /** The indexed characters of the term. */
  characters: string[];
  /** Their places in the term without quotation marks. */
  places: number[];
}

/** The pattern of a searchable term; punctuation inside keeps its place, quotation marks have none. */
export function patternOf(term: string): Pattern {
  const all = Array.from(unquoted(term));
  const places = all.flatMap((character, at) => (isIndexed(character) ? [at] : []));
  return { characters: all.filter(isIndexed), places };
}

/**
 * Whether the characters can stand as the pattern wants them. The index says only where any of them
 * stand, so a yes must still be checked against the text; a no is final.
 */
export function mayContain(positions: readonly number[], { places }: Pattern): boolean {
  const taken = new Set(positions);
  const [first = 0] = places;
  return positions.some((start) => places.every((place) => taken.has(start + place - first)));
}
