import { searchable, type TextFold } from './searchable.ts';

/** A half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/** A text made ready to be searched, with the way back to the original. */
export interface Haystack {
  /** As `searchable` gives it. */
  text: string;
  /** For each unit of `text`: the original range of its character. */
  origins: Range[];
}

/** Prepares an original text. */
export function haystack(original: string, fold: TextFold): Haystack {
  const origins: Range[] = [];
  let text = '';
  let end = 0;
  for (const character of original) {
    const origin: Range = [end, (end += character.length)];
    const units = searchable(character, fold);
    text += units;
    origins.push(...Array<Range>(units.length).fill(origin));
  }
  return { text, origins };
}

/** Every place of a searchable term, overlapping ones too, as ranges of the original text. */
export function placesOf(term: string, { text, origins }: Haystack): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const [first, last] = [origins[at], origins[at + term.length - 1]] as [Range, Range];
    found.push([first[0], last[1]]);
  }
  return found;
}

/** The same ground in order, with ranges that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [start: number, end: number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** What stands at the ranges of a text. */
export const wordsAt = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map((range) => text.slice(...range));
