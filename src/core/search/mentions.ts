/** What at least mentions a word of a query; loaded only for those that nothing answers. */
import { escapeRegExp } from '../escape-reg-exp.ts';
import { density, scoreOf } from './best-partials.ts';
import { propose } from './find.ts';
import type { Closest, Question } from './forgive.ts';
import { wordsAt } from './haystack.ts';
import type { PartialResult } from './relax.ts';
import type { SearchIndex } from './search-index.ts';
import { searchable, type TextFold } from './searchable.ts';
import { placeWords } from './synonyms.ts';
import type { Traces } from './trace.ts';

/**
 * The measures that mention words of a query which nothing answers, those with the most telling words
 * first, among equals those with most of it, with what it names first, with more of its characters (a
 * slip may have torn its word); none that says clearly less than the best one.
 * @param longer what mentions words of a longer query, best first: its order, where nothing before tells
 */
function bestMentions(
  traces: Traces,
  fold: TextFold,
  longer: readonly PartialResult[] = [],
): PartialResult[] {
  const { found, query, runs } = traces;
  const shared = (text: string) =>
    runs.flat().filter((character) => text.includes(character)).length;
  const scored = found
    .filter(({ card }) => card.kind === 'measure')
    .map((result) => ({
      ...result,
      score: scoreOf(result, traces),
      // Pieces are in the order of the query; a slip is not in it, and as a long word before them all.
      first: query.indexOf(result.pieces[0] ?? ''),
      shared: shared(fold(result.card.text)),
    }));
  const rankInLonger = ({ card }: PartialResult): number => {
    const at = longer.findIndex((other) => other.card.path === card.path);
    return at < 0 ? longer.length : at;
  };
  const enough = 0.6 * Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= enough)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.share - a.share ||
        a.first - b.first ||
        rankInLonger(a) - rankInLonger(b) ||
        b.shared - a.shared ||
        b.titleRanges.length - a.titleRanges.length ||
        density(b) - density(a),
    );
}

/** What joins a place to what is said of it, in searchable form: no part of its name. */
const BEFORE_PLACE = '[在去到赴于来往从与对]';
const LEADING = new RegExp(`^${BEFORE_PLACE}`);

/**
 * What mentions words of the question or others for them. A place says where, not what: few measures
 * name one, but all are for it. So it counts only in a longer name, or where nothing has the rest.
 * @param traced the traces of terms, joined by spaces
 */
async function findMentions(
  question: Question,
  traced: (terms: string) => Promise<Traces>,
  fold: TextFold,
): Promise<PartialResult[]> {
  const mentions = async (query: string, longer?: PartialResult[]): Promise<PartialResult[]> => {
    const ways = question.reworded(query).filter(({ wider }) => !wider);
    const terms = new Set(ways.flatMap((way) => way.terms));
    return bestMentions(await traced(terms.size > 0 ? [...terms].join(' ') : query), fold, longer);
  };
  const { query } = question;
  const all = await mentions(query);
  const places = placeWords(question.synonyms, fold);
  const isName = (words: string) =>
    places.some((place) => words.includes(place)) &&
    ![words, words.replace(LEADING, '')].some((name) => places.includes(name));
  const isNamed = all.some(({ card, ranges }) =>
    wordsAt(card.text, ranges).some((words) => isName(searchable(words, fold))),
  );
  if (isNamed) return all;

  const rest = places.reduce(
    (left, place) =>
      left.replace(
        new RegExp(`${BEFORE_PLACE}?(?<![a-z])${escapeRegExp(place)}(?![a-z])`, 'g'),
        ' ',
      ),
    query,
  );
  const aside = rest === query ? [] : await mentions(rest, all);
  return aside.length > 0 ? aside : all;
}

/**
 * The measures that mention some of what is asked, else the preamble that has other words for all of it.
 * It goes first where it alone has one of these words: of that no measure can say anything.
 */
export async function mentionsOr(
  preamble: Closest,
  question: Question,
  traced: (terms: string) => Promise<Traces>,
  index: SearchIndex,
): Promise<Closest> {
  const { results, terms = [] } = preamble;
  const pages = await Promise.all(terms.map((term) => propose(index, [term])));
  if (pages.some(({ length }) => length === results.length)) return preamble;
  const mentions = await findMentions(question, traced, index.fold);
  return mentions.length > 0 ? { kind: 'mentions', results: mentions, means: [] } : preamble;
}
