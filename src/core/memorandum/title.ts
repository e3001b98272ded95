/** Titles: a manifest says where their designed lines break. */
import { continueBlock, startBlock } from './block.ts';
import type { Block } from './block.ts';
import type { OfficialText } from './model.ts';
import { makeOfficial } from './provenance.ts';
import type { RepairContext } from './provenance.ts';
import { repairBlock } from './repair.ts';
import type { SourceLine } from './source.ts';

/** True when a source line could be the beginning of this title. */
export function startsTitle(
  line: SourceLine,
  title: readonly string[],
  glyphs: RepairContext['glyphs'],
) {
  const { text } = repairBlock(startBlock(line.number, line.text), glyphs);
  return text !== '' && title.join('').startsWith(text);
}

/**
 * Reads a title from the beginning of `lines` and cuts it into its designed lines.
 * A title that differs from the manifest goes to `context.problems`.
 * @returns the title, one entry a line, and how many source lines it took
 */
export function readTitle(
  lines: readonly SourceLine[],
  title: readonly string[],
  context: RepairContext,
): { official: OfficialText[]; taken: number } {
  const [first, ...others] = lines;
  if (first === undefined) return { official: [], taken: 0 };
  const block = startBlock(first.number, first.text);
  let taken = 1;
  for (const line of others) {
    if (printed(block) >= title.join('').length) break;
    continueBlock(block, line);
    taken++;
  }
  const official = cut(block, title).map((piece) => makeOfficial(piece, context));
  const found = official.map(({ text }) => text);
  if (found.join('\n') !== title.join('\n')) {
    context.problems.push({
      rule: 'title',
      file: context.file,
      line: first.number,
      message: `the title differs from the manifest: expected ${title.join(' / ')}, found ${found.join(' / ')}; correct one of them`,
    });
  }
  return { official, taken };
}

const isPrinted = (char: string) => !/\s/u.test(char);
const printed = ({ cells }: Block) => cells.filter(({ char }) => isPrinted(char)).length;

/** Cuts after as many printed characters as each line has; no repair changes their number. */
function cut(block: Block, title: readonly string[]): Block[] {
  let rest = block.cells;
  return title.map((line, index) => {
    const end = index === title.length - 1 ? rest.length : position(rest, Array.from(line).length);
    const cells = rest.slice(0, end);
    rest = rest.slice(end);
    // The space at the cut is the designed line break.
    while (rest[0] !== undefined && !isPrinted(rest[0].char)) rest = rest.slice(1);
    const first = cells[0]?.line ?? block.lines[0];
    return { lines: [first, cells.at(-1)?.line ?? first], cells, edits: [] };
  });
}

function position(cells: Block['cells'], count: number): number {
  let left = count;
  const index = cells.findIndex(({ char }) => isPrinted(char) && --left === 0);
  return index === -1 ? cells.length : index + 1;
}
