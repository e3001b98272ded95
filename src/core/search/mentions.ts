/** What at least mentions a word of a query; loaded only for those that nothing answers. */
import { scoreOf } from './best-partials.ts';
import type { Question } from './forgive.ts';
import type { PartialResult } from './relax.ts';
import type { SearchIndex } from './search-index.ts';
import { PROVINCE } from './synonyms.ts';
import { trace, type Traces } from './trace.ts';

/** How many mentions are worth a look. */
const MAX_MENTIONS = 6;

/**
 * The measures that mention words of a query which nothing answers, those with the most telling words
 * first, among equals those with what the query names first; none that says clearly less than the best one.
 */
function bestMentions({ found, telling, runs }: Traces): PartialResult[] {
  const query = runs.map((run) => run.join('')).join(' ');
  const scored = found
    .filter(({ card }) => card.kind === 'measure')
    .map((result) => ({
      ...result,
      score: scoreOf(result, telling),
      // Pieces are in the order of the query.
      first: query.indexOf(result.pieces[0] ?? ''),
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

/** A query without the places in Zhejiang that it names: few measures name one, but all are for it. */
function withoutPlaces({ query, synonyms }: Question): string {
  const places = synonyms.filter(([, first, ...wider]) => first && wider.includes(PROVINCE));
  return places.reduce(
    (left, [place]) => left.replace(new RegExp(`[在去到赴于]?${place}`, 'g'), ' '),
    query,
  );
}

/**
 * What mentions words of the question or others for them, its places aside where something does.
 * @param means words that stand for some of it, in searchable form
 */
export async function findMentions(
  question: Question,
  means: readonly string[],
  index: SearchIndex,
): Promise<PartialResult[]> {
  for (const query of new Set([withoutPlaces(question), question.query])) {
    const ways = question.reworded(query).filter(({ wider }) => !wider);
    const terms = ways.length > 0 ? ways.flatMap((way) => way.terms) : query.split(' ');
    const mentions = bestMentions(await trace(index, [...new Set(terms)], means));
    if (mentions.length > 0) return mentions;
  }
  return [];
}
