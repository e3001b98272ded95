import { searchable, type TextFold } from './searchable.ts';

/** A half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/** A text made ready to be searched, with the way back to the original. */
export interface Haystack {
  /** As `searchable` gives it. */
  exact: string;
  /** The same without quotation marks. */
  loose: string;
  /** For each unit of `exact` and of `loose`: the original range of its character. */
  exactOrigins: Range[];
  looseOrigins: Range[];
}

/** Prepares an original text. */
export function haystack(text: string, fold: TextFold): Haystack {
  const made: Haystack = { exact: '', loose: '', exactOrigins: [], looseOrigins: [] };
  let start = 0;
  for (const character of text) {
    const origin: Range = [start, (start += character.length)];
    for (const unit of searchable(character, fold)) {
      const origins = Array.from({ length: unit.length }, () => origin);
      made.exact += unit;
      made.exactOrigins.push(...origins);
      if (unit === '"') continue;
      made.loose += unit;
      made.looseOrigins.push(...origins);
    }
  }
  return made;
}

/** Every place of `needle`, overlapping ones too, as ranges of the original text. */
function places(text: string, origins: readonly Range[], needle: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const from = origins[at];
    const to = origins[at + needle.length - 1];
    if (from && to) found.push([from[0], to[1]]);
  }
  return found;
}

/** Where a searchable term stands to the letter. */
export const exactPlaces = (hay: Haystack, term: string): Range[] =>
  places(hay.exact, hay.exactOrigins, term);

/** Where a term without quotation marks stands if those of the text are passed over. */
export const loosePlaces = (hay: Haystack, term: string): Range[] =>
  places(hay.loose, hay.looseOrigins, term);

/** The same ground in order, with ranges that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
