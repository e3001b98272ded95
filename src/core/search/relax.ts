import type { Card } from './card.ts';
import { haystack, mergeRanges, placesOf } from './haystack.ts';
import type { Result } from './result.ts';
import type { Run } from './runs.ts';
import { isIndexed, withoutQuotes, type TextFold } from './searchable.ts';
import { wordEdges } from '../word-edges.ts';

/** A page found by pieces of what was asked for, or by other words for it. */
export interface PiecedResult extends Result {
  /** What was found, in searchable form. */
  pieces: readonly string[];
}

/** A page that holds part of what was asked for. */
export interface PartialResult extends PiecedResult {
  /** Share of the query's letters and digits that the pieces cover, 0–1. */
  share: number;
}

interface Words {
  text: string;
  /** Where its words begin and end. */
  edges: ReadonlySet<number>;
  /** What stands in a name, where a word of one character is no word by itself: 烏 in 義烏機場. */
  named: ReadonlySet<number>;
}

/** @param names in searchable form */
function wordsOf(text: string, names: readonly string[]): Words {
  const named = new Set<number>();
  for (const name of names)
    for (let at = -1; (at = text.indexOf(name, at + 1)) >= 0;)
      for (let place = at; place < at + name.length; place++) named.add(place);
  return { text, edges: new Set(wordEdges(text)), named };
}

/**
 * A stretch of a text without a single character at an end that is torn from its word there; of two
 * characters that are the end of a word and the head of the next nothing: 設計 in 建設計劃 is no word.
 */
function untorn(piece: string, at: number, edges: ReadonlySet<number>): string {
  const own = wordEdges(piece);
  const { length } = piece;
  const [tornBefore, tornAfter] = [!edges.has(at), !edges.has(at + length)];
  if (length === 2 && tornBefore && tornAfter && edges.has(at + 1)) return '';
  const start = tornBefore && own.includes(1) ? 1 : 0;
  return piece.slice(start, tornAfter && own.includes(length - 1) ? -1 : length);
}

/** The most that any place of a piece has of it in untorn words. */
function longest(piece: string, words: Words): string {
  let best = '';
  for (let at = -1; piece && (at = words.text.indexOf(piece, at + 1)) >= 0;) {
    const whole = untorn(piece, at, words.edges);
    if (whole.length > best.length) best = whole;
  }
  return best;
}

/** Where one character is another, or the first of two neighbours that have changed places. */
function slipAt(run: Run, word: string): number | undefined {
  const wrong = run.flatMap((character, at) => (character === word[at] ? [] : [at]));
  const [i = 0, j = 0] = wrong;
  // Two characters are too few to tell, and of three the outer ones must be right.
  if (wrong.length === 1) return run.length > 3 || (run.length === 3 && i === 1) ? i : undefined;
  const swapped = wrong.length === 2 && j === i + 1 && run[i] === word[j] && run[j] === word[i];
  return swapped && run.length > 3 ? i : undefined;
}

/** The words of the text that a run is but for one slip inside a word. */
function slipOf(run: Run, words: Words): string | undefined {
  const { text, edges, named } = words;
  for (let at = 0; at <= text.length - run.length; at++) {
    const word = text.slice(at, at + run.length);
    const slip = slipAt(run, word);
    if (slip === undefined || !isIndexed(word.charAt(slip))) continue;
    const place = at + slip;
    const alone = edges.has(place) && edges.has(place + 1) && !named.has(place);
    if (!alone && untorn(word, at, edges) === word) return word;
  }
  return undefined;
}

/** Something of a text that answers part of the query, and how many characters of it. */
type Piece = readonly [text: string, covers: number];

const coverage = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, [, covers]) => sum + covers, 0);

/** A slip counts as half a character less. */
function slipPieces(run: Run, words: Words): Piece[] {
  const text = slipOf(run, words);
  return text ? [[text, run.length - 0.5]] : [];
}

/** Whether a place of a run is inside a Latin word or a number. */
const cutsLatin = (run: Run, at: number): boolean =>
  /^[a-z0-9]{2}$/.test(run.slice(Math.max(0, at - 1), at + 1).join(''));

/** What a text has of a run: the longest pieces from the left, and slips for what is between them. */
function cut(run: Run, words: Words): Piece[] {
  const own = new Set(wordEdges(run.join('')));
  let missed = 0;
  const pieces: Piece[] = [];
  for (let start = 0; start < run.length; start++) {
    let [text, end] = ['', start + 1];
    if (cutsLatin(run, start)) continue;
    while (end++ < run.length) {
      const longer = run.slice(start, end).join('');
      if (!words.text.includes(longer)) break;
      if (!cutsLatin(run, end)) text = longer;
    }
    const whole = untorn(longest(text, words), start, own);
    if (whole.length < 2) continue;
    pieces.push(...slipPieces(run.slice(missed, start), words), [whole, whole.length]);
    missed = start + text.length;
    start = missed - 1;
  }
  return [...pieces, ...slipPieces(run.slice(missed), words)];
}

/** The word that is the whole run but for a slip, else its pieces; one of the means whole or not at all. */
function piecesOf(run: Run, words: Words, means: readonly string[]): Piece[] {
  const word = run.join('');
  if (means.includes(word)) return longest(word, words) === word ? [[word, word.length]] : [];
  const pieces = cut(run, words);
  const whole = coverage(pieces) < run.length ? slipPieces(run, words) : [];
  return whole.length > 0 ? whole : pieces;
}

/**
 * How much of the runs of a query the words of a card hold.
 * @param means runs that stand for words of the reader, as `searchable` gives them
 */
export function partial(
  card: Card,
  runs: readonly Run[],
  means: readonly string[],
  fold: TextFold,
): PartialResult {
  const bare = withoutQuotes(fold);
  const text = haystack(card.text, bare);
  const title = haystack(card.title, bare);
  const words = wordsOf(text.text, card.topics.map(bare));
  // Places of a text are UTF-16 offsets, and so are those in a run here; a share is of characters.
  const found = runs.flatMap((run) => piecesOf(run.join('').split(''), words, means));
  const pieces = found.map(([piece]) => piece);
  return {
    card,
    pieces,
    ranges: mergeRanges(pieces.flatMap((piece) => placesOf(piece, text))),
    titleRanges: mergeRanges(pieces.flatMap((piece) => placesOf(piece, title))),
    share: coverage(found) / runs.flat().length,
  };
}
