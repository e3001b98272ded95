import { CLOSING_MARKS, NEVER_FIRST, OPENING_MARKS } from './marks.ts';

/** A line ends well where the sense does: after a mark, or before what adds something. */
const ENDS = new RegExp(`[${NEVER_FIRST}]$`, 'u');
const ADDS = /^[及和與或並]/u;

/** A line that breaks off within a name. */
const QUOTING = new RegExp(`[${OPENING_MARKS}][^${CLOSING_MARKS}]*$`, 'u');

/** How much of a line's width lines may differ before they should rather break within the sense. */
const UNEVEN = 0.5;

/**
 * Fits phrases into as few lines as hold them, of like length and broken where the sense is; a phrase
 * wider than a line has one to itself.
 * @param width of a line
 * @param widthOf the width of a text in the unit of `width`
 */
export function wrap(
  phrases: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const costOf = (lines: readonly string[]): number => {
    const widths = lines.map(widthOf);
    const breaks = lines.slice(1).reduce((sum, next, at) => {
      const line = lines[at] ?? '';
      if (QUOTING.test(line)) return sum + 2;
      return ENDS.test(line) || ADDS.test(next) ? sum : sum + 1;
    }, 0);
    return (Math.max(...widths) - Math.min(...widths)) / width + UNEVEN * breaks;
  };
  const known = new Map<number, string[][]>([[phrases.length, [[]]]]);
  /** The ways to break the phrases from `start` on into the fewest lines. */
  const ways = (start: number): string[][] => {
    const made = known.get(start);
    if (made) return made;
    const found: string[][] = [];
    let line = '';
    for (let end = start; end < phrases.length; end++) {
      line += phrases[end] ?? '';
      if (end > start && widthOf(line) > width) break;
      found.push(...ways(end + 1).map((rest) => [line, ...rest]));
    }
    const fewest = Math.min(...found.map(({ length }) => length));
    const best = found.filter(({ length }) => length === fewest);
    known.set(start, best);
    return best;
  };
  return ways(0).reduce((best, lines) => (costOf(lines) <= costOf(best) ? lines : best));
}
