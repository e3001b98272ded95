import type { Range } from './haystack.ts';

/** A run of original text, marked where it is what the reader looked for. */
export type Piece = readonly [text: string, marked?: boolean];

/** Cuts a text, or a stretch of it, at the ends of its marked ranges. */
export function markPieces(
  text: string,
  ranges: readonly Range[],
  [from, to]: Range = [0, text.length],
): Piece[] {
  // A character that the cut halves is left out.
  const stretch = (start: number, end: number): string =>
    text.slice(start, end).replace(/\p{Cs}/gu, '');
  const within = (at: number): number => Math.min(to, Math.max(from, at));
  const pieces: Piece[] = [];
  let last = from;
  for (const range of ranges) {
    const [start, end] = range.map(within) as [number, number];
    pieces.push([stretch(last, start)], [stretch(start, end), true]);
    last = end;
  }
  return [...pieces, [stretch(last, to)] as const].filter(([some]) => some);
}

/** The place from which `size` units cover most of the ranges: the start, else one of theirs. */
function densest(ranges: readonly Range[], size: number): number {
  const covered = (start: number): number =>
    ranges.reduce(
      (sum, [from, to]) => (from >= start && to <= start + size ? sum + to - from : sum),
      0,
    );
  return ranges.reduce((best, [start]) => (covered(start) > covered(best) ? start : best), 0);
}

/** Units before a mark that an excerpt shows at most. */
const LEAD = 24;

/** An excerpt of about `size` units with its marks, begun after a clause if one ends near, with … where it was cut. */
export function excerpt(text: string, ranges: readonly Range[], size = 88): Piece[] {
  const hit = densest(ranges, size);
  const earliest = Math.max(0, Math.min(hit - LEAD, text.length - size));
  const start = earliest && earliest + text.slice(earliest, hit).search(/[。；，！？]/) + 1;
  const end = start + size;
  const pieces = markPieces(text, ranges, [start, end]);
  const cut: Piece = ['…'];
  return [...(start ? [cut] : []), ...pieces, ...(end < text.length ? [cut] : [])];
}
