/** Which of the pages that hold parts of a query are worth showing. */
import type { PartialResult } from './relax.ts';
import type { Traces } from './trace.ts';

/** From this many characters on a piece is hardly chance: 獨資醫療機構 tells more than 港資 and 機構. */
const LONG = 4;

/** How much the pieces of a page tell, all together: the rarer, the more, and long ones twice; but no slip. */
export const scoreOf = ({ pieces }: PartialResult, { telling, query }: Traces): number => {
  const weightOf = (piece: string): number =>
    Math.max(0, ...telling.map(([part, weight]) => (part.test(piece) ? weight : 0)));
  return [...new Set(pieces)].reduce(
    (sum, piece) => sum + weightOf(piece) * (piece.length >= LONG && query.includes(piece) ? 2 : 1),
    0,
  );
};

/** How much of what a page says is what was found. */
export const density = ({ ranges, card }: PartialResult): number =>
  ranges.length / card.text.length;

/** As much is no answer yet: two thirds of 律師費 or half of a compound are as often another thing as a part of it. */
const TOO_LITTLE = 2 / 3;

/**
 * The partial answers among measures and domains that are worth showing, best first, measures before
 * domains: most of the query, with one piece that is not in every other page.
 */
export const bestPartials = (traces: Traces): PartialResult[] =>
  traces.found
    .filter(
      (result) =>
        result.card.kind !== 'memorandum' &&
        result.share > TOO_LITTLE &&
        scoreOf(result, traces) > 0,
    )
    .sort(
      (a, b) =>
        Number(a.card.kind === 'domain') - Number(b.card.kind === 'domain') ||
        b.share - a.share ||
        scoreOf(b, traces) - scoreOf(a, traces) ||
        b.titleRanges.length - a.titleRanges.length ||
        density(b) - density(a),
    );
