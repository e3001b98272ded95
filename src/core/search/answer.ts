import { findExact, type Found } from './find.ts';
import { parseQuery, type Query } from './query.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';

export interface Answer extends Found {
  query: Query;
  /** What the results contain, where they contain all of it: the reader's terms or others for them. */
  terms: readonly string[];
  /** How the results answer: as asked, in other words, in part, or not, or there are none. */
  kind: 'exact' | 'reworded' | 'partial' | 'mentions' | 'none';
  /** The one page that the query names by its number; the first of the results. */
  named?: Result | undefined;
  /** The words that answer in place of the reader's, when reworded. */
  means: string[];
}

/** What may be the number of a page: 28, m28, 第二十八項, 二十八, 領域九, 第九章. */
const NUMBER = /[\d第十百施]|领域|[项条]$/;

/** Answers what a reader typed. Rejects only when the index does. */
export async function answer(input: string, index: SearchIndex): Promise<Answer> {
  const query = parseQuery(input, index.fold);
  const { terms } = query;
  const none: Answer = { query, terms, kind: 'none', results: [], rest: [], means: [] };
  if (!terms.length) return none;

  const found = await findExact(index, terms);
  // The rarer parts are loaded only by those who need them.
  const text = terms.join(' ');
  const exact = NUMBER.test(text)
    ? await (await import('./number.ts')).nameFirst(found, text, index)
    : found;
  if (exact.results.length) return { ...none, kind: 'exact', ...exact };
  return { ...none, ...(await (await import('./forgive.ts')).forgive(terms, index)) };
}
