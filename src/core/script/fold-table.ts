import { convert } from './convert.ts';
import { makeFold, type FoldTable } from './make-fold.ts';

/** Simplified forms that search takes for one another, because readers or the two editions mix them. */
const SEARCH_VARIANTS: FoldTable = {
  邨: '村',
  著: '着',
  覆: '复',
  甚: '什',
  彷: '仿',
  沈: '沉',
  𫚭: '鱲',
};

/** Where characters with another form live: corner brackets and Han (compatibility forms go with NFKC). */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x300c, 0x300f],
  [0x3400, 0x9fff],
  [0x20000, 0x2f7ff],
  [0x30000, 0x323af],
];

/** The folded form of one character that has already been through NFKC and lower case. */
function foldCharacter(character: string): string {
  const simplified = convert(character);
  return SEARCH_VARIANTS[simplified] ?? simplified;
}

let complete: FoldTable | undefined;

/** Every character in Unicode that folds to another by script: about four thousand, made once. */
export function completeFoldTable(): FoldTable {
  if (complete) return complete;
  const table: Record<string, string> = {};
  for (const [first, last] of RANGES) {
    for (let point = first; point <= last; point++) {
      const character = String.fromCodePoint(point);
      const folded = foldCharacter(character);
      if (folded !== character) table[character] = folded;
    }
  }
  return (complete = table);
}

/**
 * The part of the complete table that can matter for these texts: all forms, in either script, of
 * the characters in `corpus`. Characters outside it find nothing however they are folded.
 */
export function foldTable(corpus: readonly string[]): Record<string, string> {
  const fold = makeFold(Object.entries(completeFoldTable()));
  const present = new Set(corpus.flatMap((text) => [...fold(text)]));
  return Object.fromEntries(
    Object.entries(completeFoldTable()).filter(([, folded]) => present.has(folded)),
  );
}
