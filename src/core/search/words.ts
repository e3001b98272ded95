import type { Range } from './haystack.ts';

/** Where the words of a text begin, and its end. */
export function wordEdges(text: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...Array.from(words, ({ index }) => index), text.length];
}

/** What stands at the ranges of a text. */
export const wordsAt = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map((range) => text.slice(...range));
