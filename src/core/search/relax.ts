import type { Card } from './card.ts';
import { haystack, mergeRanges, placesOf } from './haystack.ts';
import type { Result } from './result.ts';
import { isIndexed, unquoted, type TextFold } from './searchable.ts';

/** A page that holds part of what was asked for. */
export interface PartialResult extends Result {
  /** The parts of the query that were found, searchable form. */
  pieces: string[];
  /** Share of the query's letters and digits that the pieces cover, 0–1. */
  share: number;
}

const runsOf = (terms: readonly string[]): string[][] =>
  terms.flatMap((term) =>
    unquoted(term)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(isIndexed)
      .map((run) => Array.from(run)),
  );

const windowsOf = (terms: readonly string[], size: number): string[] =>
  runsOf(terms).flatMap((run) =>
    run.slice(size - 1).map((_, at) => run.slice(at, at + size).join('')),
  );

/** The distinct pairs of neighbouring characters: what a page must share at least one of. */
const pairsOf = (terms: readonly string[]): string[] => [...new Set(windowsOf(terms, 2))];

/** Long enough that few pages have even common characters in this order. */
const LONG_PIECE = 6;
const MAX_PIECES = 24;
const MAX_LONG_PIECES = 6;

/**
 * What to ask the index for, so that a page which holds a good part of the terms is found: pairs of
 * neighbours with an uncommon character, else longer pieces.
 */
export function telltales(terms: readonly string[], common: string): string[] {
  const pairs = pairsOf(terms).filter((pair) =>
    Array.from(pair).some((character) => !common.includes(character)),
  );
  return pairs.length > 0
    ? pairs.slice(0, MAX_PIECES)
    : windowsOf(terms, LONG_PIECE)
        .filter((_, at) => at % 3 === 0)
        .slice(0, MAX_LONG_PIECES);
}

/** Cuts a run into the longest pieces of at least two characters that `text` has, from the left. */
function cut(run: readonly string[], text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < run.length - 1;) {
    let end = start + 1;
    while (end < run.length && text.includes(run.slice(start, end + 1).join(''))) end++;
    if (end - start > 1) pieces.push(run.slice(start, end).join(''));
    start = end - start > 1 ? end : start + 1;
  }
  return pieces;
}

/** How much of the query a card holds, in its text or title. */
export function partial(card: Card, terms: readonly string[], fold: TextFold): PartialResult {
  const text = haystack(card.text, fold, true);
  const title = haystack(card.title, fold, true);
  const runs = runsOf(terms);
  const pieces = runs.flatMap((run) => cut(run, `${text.text}\n${title.text}`));
  const length = (list: readonly (string | string[])[]) =>
    list.reduce((sum, item) => sum + item.length, 0);
  return {
    card,
    pieces,
    ranges: mergeRanges(pieces.flatMap((piece) => placesOf(piece, text))),
    titleRanges: mergeRanges(pieces.flatMap((piece) => placesOf(piece, title))),
    share: length(pieces) / length(runs),
  };
}

/**
 * The partial answers worth showing, best first: at least half of the query, with one piece that is
 * not in every other page. Answers that cover clearly less than the best one are left out.
 * @param telling pieces of the terms that few enough pages have
 */
export function bestPartials(
  cards: readonly Card[],
  terms: readonly string[],
  fold: TextFold,
  telling: readonly string[],
): PartialResult[] {
  const measures = cards.filter(({ kind }) => kind !== 'memorandum');
  const good = (measures.length > 0 ? measures : cards)
    .map((card) => partial(card, terms, fold))
    .filter(
      ({ share, pieces }) =>
        share >= 0.5 && pieces.some((piece) => telling.some((part) => piece.includes(part))),
    );
  const best = Math.max(...good.map(({ share }) => share));
  return good
    .filter(({ share }) => share > best - 0.2)
    .sort(
      (a, b) =>
        b.share - a.share || a.pieces.length - b.pieces.length || a.card.number - b.card.number,
    );
}
