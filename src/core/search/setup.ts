import { makeFold, type Fold } from '../script/make-fold.ts';
import type { Script } from './synonyms.ts';

/** What the browser must know before it can ask the index; made at build, sent as JSON. */
export interface Setup {
  /** The folder of this index: it changes whenever the index does, so its files may be kept for good. */
  version: string;
  /** Pagefind's engine, and its description of the index: paths below the folder. */
  engine: string;
  meta: string;
  /** Pages in the index. */
  size: number;
  /** Characters and what they fold to, in turn. */
  fold: string;
  /** The characters that very many pages have; none in a small index. */
  common: string;
}

/** Cards are sent so many at a time, in the order of the pages: file 3 holds those of pages 6 and 7. */
export const CARDS_PER_FILE = 2;

/** Name, without `.json`, of the file with the synonyms of a script in the folder of an edition. */
export const synonymsFile = (script: Script): string => `synonyms-${script}`;

/** Writes a fold table as one string, half the size of its JSON; sorted by what they fold to, pairs compress best. */
export const packTable = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .sort(([a, to], [b, other]) => (to + a < other + b ? -1 : 1))
    .flat()
    .join('');

/** The fold that a packed table stands for. */
export const unpackFold = (packed: string): Fold =>
  makeFold((packed.match(/../gsu) ?? []).map((pair) => [...pair] as [string, string]));
