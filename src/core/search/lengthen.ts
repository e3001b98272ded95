/** More of an answer; loaded only for those that have more than is read at a time. */
import type { Answer } from './answer.ts';
import { readNext } from './find.ts';
import { explain } from './forgive.ts';
import type { SearchIndex } from './search-index.ts';

/** The answer with the next of its results, each page once and with its reasons where there are any. */
export async function lengthen(given: Answer, index: SearchIndex): Promise<Answer> {
  const { kind, means, query, terms } = given;
  const { results, rest } = await readNext(given.rest, terms, index);
  const shown = new Set(given.results.map(({ card }) => card.path));
  const more = results.filter(({ card }) => !shown.has(card.path));
  const pieced = more.map((result) => ({ ...result, pieces: terms }));
  const explained =
    kind === 'exact' ? more : explain(pieced, query.terms.join(' '), means, index.fold);
  return { ...given, results: [...given.results, ...explained], rest };
}
