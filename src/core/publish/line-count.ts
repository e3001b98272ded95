/**
 * How many lines a Chinese paragraph takes in a column, as browsers break it: Han characters and
 * full-width marks are one em wide, a line starts with no closing mark and ends with no opening one.
 */
const CLOSING = /[」』》）〉”’、，。；：！？… ]/u;
const OPENING = /[「『《（〈“‘]/u;
const HALF_WIDTH = /[\u0021-\u007e]/;
const UNIT = /[\u0021-\u007e]+|./gsu;

/** Average advance of the system fonts, in em. */
const HALF_WIDTH_EM = 0.6;
const SPACE_EM = 0.25;
/** `text-autospace` adds an eighth of an em where Han meets Latin. */
const AUTOSPACE_EM = 0.125;

function width(unit: string): number {
  if (unit === ' ') return SPACE_EM;
  return HALF_WIDTH.test(unit) ? unit.length * HALF_WIDTH_EM + 2 * AUTOSPACE_EM : 1;
}

/** Splits into the shortest runs that a line may not break inside. */
function runs(text: string): { em: number }[] {
  const result: { em: number }[] = [];
  let glue = false;
  for (const [unit] of text.matchAll(UNIT)) {
    const last = result.at(-1);
    if (last && (glue || CLOSING.test(unit))) last.em += width(unit);
    else result.push({ em: width(unit) });
    glue = OPENING.test(unit);
  }
  return result;
}

/**
 * @param text one paragraph without line breaks
 * @param column its width in em
 * @returns the number of lines, at least 1
 */
export function lineCount(text: string, column: number): number {
  let lines = 1;
  let used = 0;
  for (const { em } of runs(text)) {
    if (used > 0 && used + em > column) {
      lines += 1;
      used = 0;
    }
    used += em;
  }
  return lines;
}
