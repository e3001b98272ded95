import type { Card } from './card.ts';
import { checkAll, type Hit } from './check.ts';
import { mayContain, patternOf } from './positions.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './rank.ts';
import { bestPartials, pairsOf, type Partial } from './relax.ts';
import { numberWord, type TextFold } from './searchable.ts';

/** A page that has all the words asked for, somewhere. */
export interface Proposal {
  id: string;
  score: number;
  /** Where any of the words stand, ascending. */
  positions: number[];
}

/** What an answer is made from. */
export interface SearchIndex {
  /** The number of pages in it. */
  size: number;
  fold: TextFold;
  /** The pages that have all these words. */
  propose: (words: readonly string[]) => Promise<Proposal[]>;
  /** The cards of these pages, in this order. */
  cards: (ids: readonly string[]) => Promise<Card[]>;
}

export interface Answer {
  query: Query;
  /** The measures named by their number. */
  numbered: Card[];
  /** What contains the words, best first. */
  hits: Hit[];
  /** Only when there are neither: what comes close, best first. */
  partials: Partial[];
  /** Pages beyond those that were read and ranked. */
  more: number;
}

/** Pages read to check and rank them; readers do not page through more. */
const MAX_CARDS = 100;
const MAX_PARTIALS = 20;
const MAX_PAIRS = 32;

async function proposeTerm(index: SearchIndex, term: string): Promise<Proposal[]> {
  const pattern = patternOf(term);
  const proposals = await index.propose(pattern.characters);
  return proposals.filter(({ positions }) => mayContain(positions, pattern));
}

/** The pages that every list has, by the sum of their scores. */
function inAll(lists: readonly Proposal[][]): string[] {
  const seen = new Map<string, { lists: number; score: number }>();
  for (const { id, score } of lists.flat()) {
    const entry = seen.get(id);
    seen.set(id, { lists: (entry?.lists ?? 0) + 1, score: (entry?.score ?? 0) + score });
  }
  return [...seen]
    .filter(([, entry]) => entry.lists === lists.length)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id]) => id);
}

async function findHits(index: SearchIndex, terms: readonly string[]) {
  const lists = await Promise.all(terms.map((term) => proposeTerm(index, term)));
  const ids = inAll(lists);
  const cards = await index.cards(ids.slice(0, MAX_CARDS));
  const hits = rank(checkAll(cards, terms, index.fold));
  return { hits, more: Math.max(0, ids.length - MAX_CARDS) };
}

async function findPartials(index: SearchIndex, terms: readonly string[]): Promise<Partial[]> {
  const pairs = pairsOf(terms).slice(0, MAX_PAIRS);
  const lists = await Promise.all(pairs.map((pair) => proposeTerm(index, pair)));
  const weights = lists.map((list) => Math.log(1 + index.size / Math.max(1, list.length)));
  const scores = new Map<string, number>();
  lists.forEach((list, at) => {
    for (const { id } of list) scores.set(id, (scores.get(id) ?? 0) + (weights[at] ?? 0));
  });
  const ids = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const telling = new Set(pairs.filter((_, at) => (lists[at]?.length ?? 0) <= index.size / 4));
  const cards = await index.cards(ids.slice(0, 2 * MAX_PARTIALS));
  return bestPartials(cards, terms, index.fold, (pair) => telling.has(pair)).slice(0, MAX_PARTIALS);
}

async function findNumbered(index: SearchIndex, number: number | undefined): Promise<Card[]> {
  if (number === undefined) return [];
  const proposals = await index.propose([numberWord(number)]);
  const cards = await index.cards(proposals.map(({ id }) => id));
  return cards.filter((card) => card.kind === 'measure' && card.number === number);
}

/** Answers what a reader typed. Rejects only when the index does. */
export async function answer(input: string, index: SearchIndex): Promise<Answer> {
  const query = parseQuery(input, index.fold);
  const none: Answer = { query, numbered: [], hits: [], partials: [], more: 0 };
  if (query.terms.length === 0) return none;
  const numbered = await findNumbered(index, query.number);
  const { hits, more } = await findHits(index, query.terms);
  if (numbered.length > 0 || hits.length > 0) return { ...none, numbered, hits, more };
  return { ...none, partials: await findPartials(index, query.terms) };
}
