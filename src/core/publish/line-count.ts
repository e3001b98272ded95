import { NEVER_FIRST, OPENING_MARKS } from '../typography/marks.ts';

/**
 * How many lines a Chinese paragraph takes in a column, as browsers break it: Han characters and
 * full-width marks are one em wide, a line starts with no closing mark and ends with no opening one.
 */
const CLOSING = new RegExp(`[${NEVER_FIRST} ]`, 'u');
const OPENING = new RegExp(`[${OPENING_MARKS}]`, 'u');
const HALF_WIDTH = /[\u0021-\u007e]/;
const UNIT = /[\u0021-\u007e]+|./gsu;
/** Letters and figures: `word-break: keep-all` keeps them together. */
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}]/u;

/** Average advance of the system fonts, in em. */
const HALF_WIDTH_EM = 0.6;
const SPACE_EM = 0.25;
/** `text-autospace` adds an eighth of an em where Han meets Latin. */
const AUTOSPACE_EM = 0.125;

function width(unit: string): number {
  if (unit === ' ') return SPACE_EM;
  return HALF_WIDTH.test(unit) ? unit.length * HALF_WIDTH_EM + 2 * AUTOSPACE_EM : 1;
}

/** The widths, in em, of the shortest runs that a line may not break inside. */
function runs(text: string, keepAll: boolean): number[] {
  const result: number[] = [];
  let before = '';
  for (const [unit] of text.matchAll(UNIT)) {
    const isGlued =
      OPENING.test(before) ||
      CLOSING.test(unit) ||
      (keepAll && ENDS_IN_WORD.test(before) && BEGINS_WORD.test(unit));
    if (isGlued) result.push((result.pop() ?? 0) + width(unit));
    else result.push(width(unit));
    before = unit;
  }
  return result;
}

/** A run wider than the column starts a line and goes on over as many as it needs. */
const countLines =
  (widths: readonly number[]) =>
  (column: number): number => {
    let lines = 1;
    let used = 0;
    for (const em of widths) {
      if (used > 0 && used + em > column) {
        lines += 1;
        used = 0;
      }
      used += em;
      while (used > column && column >= 1) {
        lines += 1;
        used -= Math.floor(column);
      }
    }
    return lines;
  };

/**
 * @param text one paragraph without line breaks
 * @returns the number of lines, at least 1, that it takes in a column of a width in em
 */
export const lineCounter = (text: string): ((column: number) => number) =>
  countLines(runs(text, false));

/** The same for a paragraph that breaks at marks and between its phrases only (`word-break: keep-all`). */
export const phraseLineCounter = (phrases: readonly string[]): ((column: number) => number) =>
  countLines(phrases.flatMap((phrase) => runs(phrase, true)));
