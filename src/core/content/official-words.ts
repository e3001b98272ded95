/** The official words that the editors' lists must be true to. */
import type { ExpectedEntry } from './expected-entries.ts';

/** All official words of a file, a line for each paragraph. */
export const officialWords = ({ sections }: ExpectedEntry): string =>
  sections.flatMap(({ paragraphs }) => paragraphs).join('\n');

/** The texts whose sentences pages cite: preambles, headings of domains, measures; a paragraph each. */
export const citedTexts = (expected: readonly ExpectedEntry[]): string[] =>
  expected.flatMap(({ collection, sections }) =>
    sections
      .filter(({ part }) => collection !== 'memoranda' || part === 'preamble')
      .flatMap(({ paragraphs }) => paragraphs),
  );

/** The words of every measure. */
export const measureTexts = (expected: readonly ExpectedEntry[]): string[] =>
  expected.filter(({ collection }) => collection === 'measures').map(officialWords);
