/** The listed repairs of a block, in their order: space, punctuation, quotes, glyphs. */
import type { Block, Cell, Edit } from './block.ts';
import { findUnbalanced, pairParentheses } from './brackets.ts';

export interface Repaired {
  text: string;
  edits: Edit[];
  /** Marks without partner, in the repaired text. */
  unbalanced: Cell[];
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '(': '（',
  ')': '）',
  ':': '：',
  '!': '！',
  '?': '？',
};

/**
 * Repairs one block.
 * @param glyphs allow-list of glyphs of the other script: as printed → as meant
 */
export function repairBlock(block: Block, glyphs: Readonly<Record<string, string>>): Repaired {
  const edits = [...block.edits];
  const spaced = dropSpaces(block.cells, edits);
  const punctuated = replace(spaced, 'punctuation', widePunctuation(spaced), edits);
  const { to, odd } = quotes(punctuated);
  const quoted = replace(punctuated, 'quote', to, edits);
  const cells = replace(quoted, 'glyph', (cell) => glyphs[cell.char], edits);
  const text = cells.map(({ char }) => char).join('');
  const lost = findUnbalanced(cells);
  const others = lost.filter(({ char }) => char !== '「' && char !== '」');
  return { text, edits, unbalanced: odd.length > 0 ? [...odd, ...others] : lost };
}

type Substitute = (cell: Cell, index: number) => string | undefined;

function replace(cells: Cell[], rule: Edit['rule'], substitute: Substitute, edits: Edit[]): Cell[] {
  return cells.map((cell, index) => {
    const to = substitute(cell, index);
    if (to === undefined) return cell;
    edits.push({ rule, from: cell.char, to, line: cell.line });
    return { char: to, line: cell.line };
  });
}

/** White space goes unless Latin letters or digits stand on both sides; there one space stays. */
function dropSpaces(cells: readonly Cell[], edits: Edit[]): Cell[] {
  const kept: Cell[] = [];
  cells.forEach((cell, index) => {
    if (!/\s/u.test(cell.char)) return void kept.push(cell);
    const next = cells.slice(index + 1).find(({ char }) => !/\s/u.test(char));
    const stays = isWestern(kept.at(-1)) && isWestern(next);
    const to = stays ? ' ' : '';
    if (stays) kept.push({ char: to, line: cell.line });
    if (to === cell.char) return;
    edits.push({
      rule: cell.char === '\n' ? 'join' : 'space',
      from: cell.char,
      to,
      line: cell.line,
    });
  });
  return kept;
}

const isWestern = (cell: Cell | undefined): boolean =>
  cell !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(cell.char);

/** Half-width marks whose nearest letter or digit on either side is Han; a pair goes together. */
function widePunctuation(cells: readonly Cell[]): Substitute {
  const isWord = ({ char }: Cell) => /[\p{L}\p{N}]/u.test(char);
  const isHan = (cell: Cell | undefined) => cell !== undefined && /\p{Script=Han}/u.test(cell.char);
  const nextToHan = (index: number) =>
    isHan(cells.slice(0, index).findLast(isWord)) || isHan(cells.slice(index + 1).find(isWord));
  const partner = pairParentheses(cells);
  return ({ char }, index) => {
    const to = FULL_WIDTH[char];
    if (to === undefined) return undefined;
    const other = partner.get(index);
    return nextToHan(index) || (other !== undefined && nextToHan(other)) ? to : undefined;
  };
}

/** Straight quotes open and close in turn; curly ones say themselves which they are. */
function quotes(cells: readonly Cell[]): { to: Substitute; odd: Cell[] } {
  const straight = cells.filter(({ char }) => char === '"');
  const last = straight.at(-1);
  const to: Substitute = (cell) => {
    if (cell.char === '“') return '「';
    if (cell.char === '”') return '」';
    if (cell.char !== '"') return undefined;
    return straight.indexOf(cell) % 2 === 0 ? '「' : '」';
  };
  return { to, odd: straight.length % 2 === 1 && last !== undefined ? [last] : [] };
}
