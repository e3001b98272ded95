import { NEVER_FIRST, OPENING_MARKS } from './marks.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const OPENING = new RegExp(`[${OPENING_MARKS}]$`, 'u');
const CLOSING = new RegExp(`^[${NEVER_FIRST}]`, 'u');
const ENDS_CLOSED = new RegExp(`[${NEVER_FIRST}]$`, 'u');
/** A short quoted name stays on one line. */
const QUOTED = /([「『《“‘][^」』》”’]{1,8}[」』》”’])/u;
/** Words that lead the phrase after them: a line may begin, but should not end, with one. */
const LEADING = /^(及|和|與|或|暨|並|對|在|於|向|赴|就|之)$/u;
/** A place of one character with its preposition belongs to what happens there: 在浙學習, 赴港上市. */
const PLACED = /^[在赴來向]\p{Script=Han}$/u;
/** Single characters that end the word before them; any other begins the word after it. */
const TRAILING = /^[業界者化遊部科]$/u;

/** A number belongs to what it counts. */
const NUMBER = /^\d+$/;

const length = (text: string): number => Array.from(text).length;

const isLone = (word: string): boolean =>
  length(word) === 1 && !CLOSING.test(word) && !NUMBER.test(word);

/** Words and short terms that the segmenter parts. */
const KNOWN =
  /(知識產權|人工智能|高峰論壇|企業夥伴|商務投資|創新生態|科技人才|三跑項目|航空學院|合夥聯營|職教聯盟|醫院管理|傳染病防控|人才交流|智能建造|幸福小區|夥伴計劃|人才培訓|新一輪)/u;

const segments = (text: string): string[] =>
  text
    .split(KNOWN)
    .flatMap((part) =>
      KNOWN.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );

/** Marks and leading words joined to what they belong to, and single characters to each other. */
function join(words: readonly string[]): string[] {
  const pieces: string[] = [];
  let previous = '';
  for (const word of words) {
    // Single characters in a row are a word that the segmenter does not know.
    const unknown = isLone(previous) && isLone(word) && !LEADING.test(word);
    const leads =
      OPENING.test(previous) ||
      NUMBER.test(previous) ||
      LEADING.test(previous) ||
      PLACED.test(pieces.at(-1) ?? '');
    if (leads || unknown || CLOSING.test(word)) pieces.push((pieces.pop() ?? '') + word);
    else pieces.push(word);
    previous = word;
  }
  return pieces;
}

/** Pieces of one character joined to the word that they end or begin. */
function joinSingles(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let begun = '';
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const ends = TRAILING.test(piece) || next === undefined || LEADING.test(next.slice(0, 1));
    if (length(piece) === 1 && !(ends && joined.length > 0)) begun += piece;
    else {
      if (length(piece) === 1) joined.push((joined.pop() ?? '') + begun + piece);
      else joined.push(begun + piece);
      begun = '';
    }
  }
  return begun === '' ? joined : [...joined, begun];
}

/**
 * Splits a title where a line may break: at word ends, never inside a word or a short quoted name,
 * after an opening or before a closing mark, nor so that a last word of two characters stands alone.
 * The pieces joined are the title.
 */
export function phrases(title: string): string[] {
  const words = title
    .split(QUOTED)
    .flatMap((part) => (QUOTED.test(part) ? [part] : segments(part)));
  const pieces = joinSingles(join(words));
  const [beforeLast = '', last = ''] = pieces.slice(-2);
  const orphan = length(last) <= 2 && length(beforeLast) <= 4 && !ENDS_CLOSED.test(beforeLast);
  return pieces.length > 1 && orphan ? [...pieces.slice(0, -2), beforeLast + last] : pieces;
}

/**
 * Splits a phrase at word ends, where a line that cannot hold it may break: a short quoted name too.
 * The pieces joined are the phrase.
 */
export const phraseWords = (phrase: string): string[] => joinSingles(join(segments(phrase)));

/** Where the phrases of a title end, as UTF-16 offsets. */
export function phraseEnds(title: string): number[] {
  let end = 0;
  return phrases(title).map((phrase) => (end += phrase.length));
}
