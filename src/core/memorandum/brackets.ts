/** Marks that come in pairs. */
import type { Cell } from './block.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '）': '（',
  ')': '(',
};
const OPENING = new Set(Object.values(PAIRS));

/** Every mark that has no partner or closes the wrong one. */
export function findUnbalanced(cells: readonly Cell[]): Cell[] {
  const open: Cell[] = [];
  const lost: Cell[] = [];
  for (const cell of cells) {
    if (OPENING.has(cell.char)) open.push(cell);
    const opener = PAIRS[cell.char];
    if (opener === undefined) continue;
    if (open.at(-1)?.char === opener) open.pop();
    else lost.push(cell);
  }
  return [...lost, ...open];
}

/** The index of the other half for every half-width parenthesis that has one. */
export function pairParentheses(cells: readonly Cell[]): Map<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  cells.forEach(({ char }, index) => {
    if (char === '(') open.push(index);
    const opener = char === ')' ? open.pop() : undefined;
    if (opener !== undefined) partner.set(opener, index).set(index, opener);
  });
  return partner;
}
