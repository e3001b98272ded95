import { remember } from '../remember.ts';
import type { Answer } from './answer.ts';
import type * as English from './english.ts';
import { findExact, type Found } from './find.ts';
import { haystack, placesOf, wordsAt } from './haystack.ts';
import { bestPartials } from './best-partials.ts';
import type { PiecedResult } from './relax.ts';
import type { Reason, Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';
import { searchable, unquoted, withoutQuotes, type TextFold } from './searchable.ts';
import {
  readSynonyms,
  reword,
  scriptOf,
  spaced,
  type Rewording,
  type Synonym,
} from './synonyms.ts';
import { trace } from './trace.ts';

/** What a reader wants to know. */
export interface Question {
  /** The terms, joined by spaces. */
  query: string;
  synonyms: readonly Synonym[];
  /** The ways to say the query, or a part of it, in words of the memorandum. */
  reworded: (query: string) => Rewording[];
}

/** The closest that there is to terms which nothing contains. */
export interface Closest {
  kind: Answer['kind'];
  results: PiecedResult[];
  /** The other words that found it. */
  means: string[];
  /** Pages that may contain these terms too and are not read yet. */
  rest?: string[];
  terms?: string[];
}

/** What the rewordings find, all together, each page once; no more of them once one leaves pages unread. */
async function findReworded(
  rewordings: readonly Rewording[],
  find: (terms: string[]) => Promise<Found>,
): Promise<Omit<Closest, 'kind'>> {
  const found = new Map<string, PiecedResult>();
  const used = new Set<string>();
  let unread: Pick<Closest, 'rest' | 'terms'> = {};
  for (const { terms, means } of rewordings) {
    const { results, rest } = await find(terms);
    for (const result of results)
      if (!found.has(result.card.path)) {
        found.set(result.card.path, { ...result, pieces: terms });
        for (const word of means) used.add(word);
      }
    if (results.length > 0) unread = { rest, terms };
    if (rest.length > 0) break;
  }
  return { results: [...found.values()], means: [...used], ...unread };
}

/** Whichever way finds something, the strictest first. */
async function findClosest(
  question: Question,
  index: SearchIndex,
  english: typeof English | undefined,
): Promise<Closest> {
  const { query } = question;
  const rewordings = question.reworded(query);
  let preamble: Closest = { kind: 'none', results: [], means: [] };
  for (const wide of [false, true]) {
    const ways = rewordings.filter(({ wider }) => wider === wide);
    const whole = await findReworded(ways, (words) => findExact(index, words));
    // What precedes the measures says nothing of them: parts may say more.
    const measures = whole.results.filter(({ card }) => card.kind !== 'memorandum');
    if (measures.length > 0) return { kind: 'reworded', ...whole, results: measures };
    if (whole.results.length > 0) preamble = { kind: 'reworded', ...whole };
  }

  const without =
    english && (await findReworded(rewordings, (words) => english.findWithoutLatin(index, words)));
  if (without?.results.length) return { kind: 'partial', results: without.results, means: [] };

  const means = rewordings.flatMap((rewording) =>
    rewording.means.map((mean) => searchable(mean, index.fold)),
  );
  const traced = remember((terms) => trace(index, terms.split(' '), means));
  const narrow = rewordings.find(({ wider }) => !wider);
  const partials = bestPartials(await traced(narrow?.terms.join(' ') ?? query));
  if (partials.length > 0) return { kind: 'partial', results: partials, means: [] };

  const { mentionsOr } = await import('./mentions.ts');
  return mentionsOr(preamble, question, traced, index);
}

/** The words of a page that pieces stand for; none that another has in it. */
function wordsOf({ card, pieces }: PiecedResult, fold: TextFold): string[] {
  const text = haystack(card.text, withoutQuotes(fold));
  const places = pieces.flatMap((piece) => placesOf(unquoted(piece), text));
  const words = [...new Set(wordsAt(card.text, places))];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/**
 * Says of each page why it is a result: its words by how they answer.
 * @param typed what the reader typed, in searchable form
 * @param means words that stand for some of that
 */
export function explain(
  results: readonly PiecedResult[],
  typed: string,
  means: readonly string[],
  fold: TextFold,
): Result[] {
  const howOf = (word: string): Reason[0] => {
    if (typed.includes(searchable(word, fold))) return 'part';
    return means.some((mean) => word.includes(mean) || mean.includes(word)) ? 'same' : 'near';
  };
  return results.map((result) => {
    const words = wordsOf(result, fold);
    const why = (['part', 'same', 'near'] as const)
      .map((how): Reason => [how, ...words.filter((word) => howOf(word) === how)])
      .filter(({ length }) => length > 1);
    return { ...result, why };
  });
}

/** The index, asked only once for the same words: ways to say a query share most of theirs. */
function askedOnce(index: SearchIndex): SearchIndex {
  const propose = remember((words) => index.propose(words.split(' ')));
  return { ...index, propose: (words) => propose(words.join(' ')) };
}

/** What comes close to terms that nothing contains: other words, parts, or a mention of one of them. */
export async function forgive(
  terms: readonly string[],
  index: SearchIndex,
): Promise<Partial<Answer>> {
  const { fold } = index;
  const typed = terms.join(' ');
  const scripts = new Set((typed.match(/\p{L}/gu) ?? []).map(scriptOf));
  const english = scripts.has('latin') ? await import('./english.ts') : undefined;
  const lists = await Promise.all(Array.from(scripts, (script) => index.synonyms(script)));
  const synonyms = readSynonyms(lists.join(';'), fold);
  const query = english?.respell(spaced(typed), synonyms) ?? typed;
  const reworded = (words: string) =>
    reword(words, synonyms, fold).map((rewording) => ({
      ...rewording,
      terms: rewording.terms.filter((term) => !english?.FILLERS.has(term)),
    }));
  const closest = await findClosest({ query, synonyms, reworded }, askedOnce(index), english);
  const { kind, results, means } = closest;

  const others = (words: readonly string[]) =>
    words.filter((word) => !typed.includes(searchable(word, fold)));
  const meant = others(reworded(query).flatMap((rewording) => rewording.means));
  const used = others(means);
  return {
    ...closest,
    // Who typed the other words too has them found without the rest.
    kind: kind === 'reworded' && used.length === 0 ? 'partial' : kind,
    results: explain(results, typed, meant, fold),
    means: used,
  };
}
