/** What of a query says what is looked for, and what to ask the index for so that it is found. */
import { isIndexed, unquoted } from './searchable.ts';

/** What a question is asked with (folded): the search's own fold must know these characters. */
export const ASKING =
  /请问|如何|怎样|怎么|可以|可否|可唔可以|能否|能不能|有没有|有冇得|有冇|有无|哪些|哪里|是什么|什么是|什么|系咩|咩|点样|点解|边度|边个|几时|我是|我系|我想|我要|想去|想要|想嚟|想来|想知|打算|谂住|关于|[吗呢嘅啲喺的揾]/u;
/** What is asked for of everything parts words like a mark. */
const PARTING = /[^\p{L}\p{N}]+|申请|需要|支援|机会/u;

/** Whether a term says nothing of what is looked for: an answer may lack it and be whole. */
export const onlyAsks = (term: string): boolean => !term.split(ASKING).join('');

/** A stretch of a query that says what is looked for, as characters. */
export type Run = readonly string[];

/** The stretches of the terms that say what is looked for. */
export const runsOf = (terms: readonly string[]): Run[] =>
  terms.flatMap((term) =>
    unquoted(term)
      .split(ASKING)
      .flatMap((part) => part.split(PARTING))
      .filter(isIndexed)
      .map((run) => Array.from(run)),
  );

const windowsOf = (runs: readonly Run[], size: number): string[] =>
  runs.flatMap((run) => run.slice(size - 1).map((_, at) => run.slice(at, at + size).join('')));

/** The distinct pairs of neighbouring characters: what a page must share at least one of. */
const pairsOf = (runs: readonly Run[]): string[] => [...new Set(windowsOf(runs, 2))];

/** Long enough that few pages have even common characters in this order. */
const LONG_PIECE = 6;
const MAX_PIECES = 24;
const MAX_LONG_PIECES = 6;

/** Words of up to this may have a slip in every pair, or in all that tell something. */
const SHORT_WORD = 6;

/** Parts of short words as they may be meant: one character open, or two neighbours the other way round. */
const slipped = (runs: readonly Run[]): string[] =>
  runs
    .filter(({ length }) => length <= SHORT_WORD)
    .flatMap((run) => [
      ...run.slice(2).map((character, at) => `${run[at] ?? ''}?${character}`),
      ...run.slice(1).map((character, at) => `${character}${run[at] ?? ''}`),
    ]);

/**
 * What to ask the index for, so that a page which holds a good part of the terms is found: pairs of
 * neighbours with an uncommon character, else longer pieces.
 */
export function telltales(runs: readonly Run[], common: string): string[] {
  const pieces = [...pairsOf(runs), ...slipped(runs)].filter((piece) =>
    Array.from(piece).some((character) => character !== '?' && !common.includes(character)),
  );
  return pieces.length > 0
    ? pieces.slice(0, MAX_PIECES)
    : windowsOf(runs, LONG_PIECE)
        .filter((_, at) => at % 3 === 0)
        .slice(0, MAX_LONG_PIECES);
}
