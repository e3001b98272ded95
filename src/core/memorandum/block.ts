/** A run of source characters that will become one official text. */
import type { Repair, RepairRule } from './model.ts';
import type { SourceLine } from './source.ts';

export interface Cell {
  char: string;
  /** 1-based source line. */
  line: number;
}

/** One occurrence of a repair. */
export interface Edit {
  rule: RepairRule;
  from: string;
  to: string;
  line: number;
}

export interface Block {
  /** First and last source line. */
  lines: [first: number, last: number];
  cells: Cell[];
  /** What was already taken away when the block was cut out. */
  edits: Edit[];
}

/** Starts a block with the words of one source line. */
export function startBlock(line: number, text: string, edits: Edit[] = []): Block {
  return { lines: [line, line], cells: cellsOf(line, text), edits };
}

/** Adds a line that continues the block; the line end becomes a character to be repaired. */
export function continueBlock(block: Block, { number, text }: SourceLine): void {
  block.cells.push({ char: '\n', line: number }, ...cellsOf(number, text));
  block.lines[1] = number;
}

/** The characters as they stand in the source. */
export const blockText = (block: Block): string => block.cells.map(({ char }) => char).join('');

/** Gathers single edits by kind, in the order in which each kind first occurs. */
export function gather(edits: readonly Edit[]): Repair[] {
  const repairs = new Map<string, Repair>();
  for (const { rule, from, to, line } of edits) {
    const key = JSON.stringify([rule, from, to]);
    const repair = repairs.get(key) ?? { rule, from, to, lines: [] };
    repair.lines.push(line);
    repairs.set(key, repair);
  }
  return [...repairs.values()];
}

const cellsOf = (line: number, text: string): Cell[] =>
  Array.from(text, (char) => ({ char, line }));
