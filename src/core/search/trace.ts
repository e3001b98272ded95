/** Where pieces of a query are that nothing contains. */
import { propose } from './find.ts';
import { partial, type PartialResult } from './relax.ts';
import { runsOf, telltales, type Run } from './runs.ts';
import type { SearchIndex } from './search-index.ts';

/** What there is of a query. */
export interface Traces {
  /** The runs as a text, to look for pieces in it. */
  query: string;
  runs: readonly Run[];
  /** The pages that have the most telling pieces of the runs, with what they hold of them. */
  found: readonly PartialResult[];
  /** What few enough pages have, and how much it tells. */
  telling: readonly (readonly [part: RegExp, weight: number])[];
}

/** Pages read for pieces of what was asked, and so the most that are shown: those that have most of them, all on a reader's bytes. */
const MAX_READ = 6;
/** What more pages than this share have tells nothing. */
const TELLING_SHARE = 1 / 5;

/** Asks the index for pieces of the terms, and looks for them in the pages that have most. */
export async function trace(
  index: SearchIndex,
  terms: readonly string[],
  means: readonly string[],
): Promise<Traces> {
  const runs = runsOf(terms);
  const pieces = telltales(runs, index.common);
  const lists = await Promise.all(pieces.map((piece) => propose(index, [piece])));
  const weigh = (list: readonly unknown[]) => Math.log(1 + index.size / Math.max(1, list.length));
  const scores = new Map<string, number>();
  for (const list of lists)
    for (const id of list) scores.set(id, (scores.get(id) ?? 0) + weigh(list));
  const ids = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const cards = await index.cards(ids.slice(0, MAX_READ));
  return {
    query: runs.map((run) => run.join('')).join(' '),
    runs,
    found: cards.map((card) => partial(card, runs, means, index.fold)),
    telling: lists.flatMap((list, at) =>
      list.length > TELLING_SHARE * index.size
        ? []
        : // As patternOf reads it, `?` is any character.
          [[new RegExp(pieces[at]?.replaceAll('?', '.') ?? '', 'u'), weigh(list)] as const],
    ),
  };
}
