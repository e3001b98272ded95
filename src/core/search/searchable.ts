/** What a text is taken for by search, whatever its script, width and case. */
export type TextFold = (text: string) => string;

const QUOTES = /["“-‟«»「-』〝〞]/gu;

/** A text as search compares it: folded, every double quotation mark the same. */
export const searchable = (text: string, fold: TextFold): string => fold(text).replace(QUOTES, '"');

/** The same without quotation marks: readers rarely type them, wherever the text has them. */
export const unquoted = (searchableText: string): string => searchableText.replaceAll('"', '');

/** A fold that leaves quotation marks out too: unquoted terms are found in what it gives. */
export const withoutQuotes =
  (fold: TextFold): TextFold =>
  (text) =>
    unquoted(searchable(text, fold));

/** True for a character that the index holds: letters and digits of any script. */
export const isIndexed = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** The separator that makes Pagefind take every character for a word of its own. */
export const WORD_BREAK = '\u200B';

/**
 * A text as the index is given it: one word a character, so that a word's position is the
 * character's place in the unquoted text. Punctuation stays: it keeps its neighbours apart.
 */
export const indexable = (text: string, fold: TextFold): string =>
  Array.from(unquoted(searchable(text, fold))).join(WORD_BREAK);
