import { isIndexed, searchable, type TextFold } from './searchable.ts';

/** Longer queries are cut: a longer quotation is found by its beginning just as well. */
export const MAX_QUERY = 100;

export interface Query {
  /** What the reader typed, without invisible characters, at most `MAX_QUERY` characters. */
  shown: string;
  /** True when `shown` is only the beginning of it. */
  cut: boolean;
  /** What must all be found: the searchable form of each run between spaces. */
  terms: string[];
}

/** Formatting marks, lone surrogates and unassigned points vanish; control characters part words. */
const clean = (input: string): string =>
  input
    .replace(/[^\P{C}\p{Cc}]/gu, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();

/** Reads a query. Any string is accepted; nothing to search for gives no terms. */
export function parseQuery(input: string, fold: TextFold): Query {
  const characters = Array.from(clean(input.slice(0, 20 * MAX_QUERY)));
  const shown = characters.slice(0, MAX_QUERY).join('').trim();
  const terms = [...new Set(searchable(shown, fold).split(' ').filter(isIndexed))];
  return {
    shown,
    cut: characters.length > MAX_QUERY,
    terms,
  };
}
