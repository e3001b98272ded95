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

/** What a question is asked with, beside what it is about (folded); it parts words like a mark. */
const ASKING =
  /[^\p{L}\p{N}]+|请问|如何|怎样|怎么|可以|可否|能否|能不能|有没有|哪些|什么|我想|[吗呢]/u;

const runsOf = (terms: readonly string[]): string[][] =>
  terms.flatMap((term) =>
    unquoted(term)
      .split(ASKING)
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

/** Words of three with the middle open: longer ones have right neighbours whichever character is wrong. */
const gapped = (terms: readonly string[]): string[] =>
  runsOf(terms).flatMap(([a, b, c, d]) => (a && b && c && !d ? [`${a}?${c}`] : []));

/**
 * What to ask the index for, so that a page which holds a good part of the terms is found: pairs of
 * neighbours with an uncommon character, else longer pieces.
 */
export function telltales(terms: readonly string[], common: string): string[] {
  const pairs = pairsOf(terms).filter((pair) =>
    Array.from(pair).some((character) => !common.includes(character)),
  );
  return pairs.length > 0
    ? [...pairs.slice(0, MAX_PIECES), ...gapped(terms)]
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

/** Whether one character is another, or two neighbours have changed places. */
function isSlip(run: readonly string[], word: readonly string[]): boolean {
  const wrong = run.flatMap((character, at) => (character === word[at] ? [] : [at]));
  const [i = 0, j = 0] = wrong;
  if (run.length < 4) return wrong.length === 1 && i === 1 && run.length === 3;
  return (
    wrong.length === 1 ||
    (wrong.length === 2 && j === i + 1 && run[i] === word[j] && run[j] === word[i])
  );
}

/**
 * The word of the text that a run is but for one slip. Two characters are too few to tell, and of
 * three the outer ones must be right.
 */
function slipOf(run: readonly string[], text: string): string | undefined {
  const characters = Array.from(text);
  for (let at = 0; at <= characters.length - run.length; at++) {
    const word = characters.slice(at, at + run.length);
    if (word.every(isIndexed) && isSlip(run, word)) return word.join('');
  }
  return undefined;
}

/** A slip counts as half a character less. */
const SLIP = 0.5;

/** How much of the query a card holds, in its text or title. */
export function partial(card: Card, terms: readonly string[], fold: TextFold): PartialResult {
  const text = haystack(card.text, fold, true);
  const title = haystack(card.title, fold, true);
  const both = `${text.text}\n${title.text}`;
  const runs = runsOf(terms);
  const length = (list: readonly (string | string[])[]) =>
    list.reduce((sum, item) => sum + item.length, 0);
  let covered = 0;
  const pieces = runs.flatMap((run) => {
    const exact = cut(run, both);
    const slip = length(exact) < run.length - SLIP ? slipOf(run, both) : undefined;
    covered += slip ? run.length - SLIP : length(exact);
    return slip ? [slip] : exact;
  });
  return {
    card,
    pieces,
    ranges: mergeRanges(pieces.flatMap((piece) => placesOf(piece, text))),
    titleRanges: mergeRanges(pieces.flatMap((piece) => placesOf(piece, title))),
    share: covered / length(runs),
  };
}

/** Less than this is no answer: half of a compound is as often another thing as a part of it. */
const MIN_SHARE = 0.6;

/**
 * The partial answers among measures and domains that are worth showing, best first: most of the
 * query, with one piece that is not in every other page. Answers that cover clearly less than the best one are left out.
 * @param telling pieces of the terms that few enough pages have; `?` stands for any character
 */
export function bestPartials(
  cards: readonly Card[],
  terms: readonly string[],
  fold: TextFold,
  telling: readonly string[],
): PartialResult[] {
  const tells = telling.map((part) => new RegExp(part.replaceAll('?', '.'), 'u'));
  const good = cards
    .filter(({ kind }) => kind !== 'memorandum')
    .map((card) => partial(card, terms, fold))
    .filter(
      ({ share, pieces }) =>
        share >= MIN_SHARE && pieces.some((piece) => tells.some((part) => part.test(piece))),
    );
  const best = Math.max(...good.map(({ share }) => share));
  return good
    .filter(({ share }) => share > best - 0.2)
    .sort(
      (a, b) =>
        b.share - a.share || a.pieces.length - b.pieces.length || a.card.number - b.card.number,
    );
}
