/** Which of the pages that hold parts of a query are worth showing. */
import type { PartialResult, Run } from './relax.ts';

/** What there is of a query that nothing contains. */
export interface Traces {
  runs: readonly Run[];
  /** The pages that have the most telling pieces of the runs, with what they hold of them. */
  found: readonly PartialResult[];
  /** Pairs of neighbours in the runs that no page has. */
  absent: ReadonlySet<string>;
  /** Pieces that few enough pages have, and how much each tells; `?` stands for any character. */
  telling: ReadonlyMap<string, number>;
}

/** Whether a character of the runs stands in no pair that any page has. */
function hasUnknown({ runs, absent }: Traces): boolean {
  const lacks = (pair: Run) => pair.length < 2 || absent.has(pair.join(''));
  return runs.some((run) =>
    run.some(
      (_, at) => lacks(run.slice(Math.max(0, at - 1), at + 1)) && lacks(run.slice(at, at + 2)),
    ),
  );
}

/** How much the pieces of a page tell, all together: the rarer, the more. */
const scoreOf = ({ pieces }: PartialResult, telling: Traces['telling']): number => {
  const weightOf = (piece: string): number =>
    Math.max(0, ...[...telling].map(([part, weight]) => (piece.includes(part) ? weight : 0)));
  return [...new Set(pieces)].reduce((sum, piece) => sum + weightOf(piece), 0);
};

/** Less than this is no answer: half of a compound is as often another thing as a part of it. */
const MIN_SHARE = 0.6;
/** The same where the query has a word that no page has: what it asks for is more often elsewhere. */
const MIN_SHARE_OF_UNKNOWN = 0.7;

/**
 * The partial answers among measures and domains that are worth showing, best first, measures before
 * domains: most of the query, with one piece that is not in every other page. Answers that cover
 * clearly less than the best one are left out.
 */
export function bestPartials(traces: Traces): PartialResult[] {
  const { found, telling } = traces;
  const enough = hasUnknown(traces) ? MIN_SHARE_OF_UNKNOWN : MIN_SHARE;
  const tells = Array.from(telling.keys(), (part) => new RegExp(part.replaceAll('?', '.'), 'u'));
  const good = found.filter(
    ({ card, share, pieces }) =>
      card.kind !== 'memorandum' &&
      share >= enough &&
      pieces.some((piece) => tells.some((part) => part.test(piece))),
  );
  const best = Math.max(...good.map(({ share }) => share));
  return good
    .filter(({ share }) => share > best - 0.2)
    .sort(
      (a, b) =>
        Number(a.card.kind === 'domain') - Number(b.card.kind === 'domain') ||
        b.share - a.share ||
        a.pieces.length - b.pieces.length ||
        scoreOf(b, telling) - scoreOf(a, telling) ||
        a.card.number - b.card.number,
    );
}

/** Where a query names the pieces that it has as they stand. */
const placesIn = (query: string, pieces: readonly string[]): number[] =>
  pieces.map((piece) => query.indexOf(piece)).filter((at) => at >= 0);

/** How many mentions are worth a look. */
const MAX_MENTIONS = 6;

/**
 * The measures that mention words of a query which nothing answers, those with the most telling words
 * first, among equals those with what the query names first; none that says clearly less than the best one.
 */
export function bestMentions({ found, telling, runs }: Traces): PartialResult[] {
  const query = runs.map((run) => run.join('')).join(' ');
  const scored = found
    .filter(({ card }) => card.kind === 'measure')
    .map((result) => ({
      ...result,
      score: scoreOf(result, telling),
      first: Math.min(...placesIn(query, result.pieces)),
      density: result.ranges.length / result.card.text.length,
    }));
  const enough = 0.6 * Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= enough)
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.first - b.first ||
        b.titleRanges.length - a.titleRanges.length ||
        b.density - a.density,
    )
    .slice(0, MAX_MENTIONS);
}
