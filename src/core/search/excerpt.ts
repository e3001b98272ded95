import { mergeRanges, type Range } from './haystack.ts';

/** A run of original text; `mark` says that it is what the reader looked for. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** Cuts a text at the ends of its marked ranges. */
export function markPieces(text: string, ranges: readonly Range[], [from, to]: Range): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, mark: boolean) => {
    const [a, b] = [Math.max(start, from), Math.min(end, to)];
    if (a < b) pieces.push({ text: text.slice(a, b), mark });
  };
  let last = from;
  for (const [start, end] of mergeRanges(ranges)) {
    add(last, start, false);
    add(Math.max(start, last), end, true);
    last = Math.max(last, end);
  }
  add(last, to, false);
  return pieces;
}

/** The stretch of at most `size` units that covers most of the ranges; the first of equals. */
function densest(ranges: readonly Range[], size: number): Range {
  const covered = ([start]: Range) =>
    ranges.reduce(
      (sum, [a, b]) => sum + (a >= start ? Math.max(0, Math.min(b, start + size) - a) : 0),
      0,
    );
  return ranges.reduce((best, range) => (covered(range) > covered(best) ? range : best));
}

/** Marks that end a clause: an excerpt that starts right after one reads as a whole. */
const CLAUSE_END = /[。；，！？]/u;

/** The range of about `size` units around the best of the ranges, begun after a clause if one ends near. */
export function excerptRange(text: string, ranges: readonly Range[], size = 88): Range {
  const merged = mergeRanges(ranges);
  if (text.length <= size || merged.length === 0) return [0, Math.min(size, text.length)];
  const [hit] = densest(merged, size);
  const latest = Math.min(hit, text.length - size);
  let start = Math.max(0, Math.min(hit - 24, text.length - size));
  for (let at = start; at < latest; at++) {
    if (CLAUSE_END.test(text.charAt(at))) {
      start = at + 1;
      break;
    }
  }
  if (/[\uDC00-\uDFFF]/.test(text.charAt(start))) start--;
  let end = Math.min(text.length, start + size);
  if (/[\uDC00-\uDFFF]/.test(text.charAt(end))) end++;
  return [start, end];
}

/** An excerpt with its marks and with … where it was cut. */
export function excerpt(text: string, ranges: readonly Range[], size?: number): Piece[] {
  const [from, to] = excerptRange(text, ranges, size);
  const dots = (needed: boolean): Piece[] => (needed ? [{ text: '…', mark: false }] : []);
  return [...dots(from > 0), ...markPieces(text, ranges, [from, to]), ...dots(to < text.length)];
}
