import type { Card } from './card.ts';
import { haystack, mergeRanges, placesOf } from './haystack.ts';
import type { Result } from './result.ts';
import { unquoted, withoutQuotes, type TextFold } from './searchable.ts';

/** A page whose text has the words. */
export interface Hit extends Result {
  /** Times that the terms stand in the text, all together. */
  count: number;
  /**
   * Of a measure: 4 title and a topic's whole name answer, 3 such a name, 2 the title, which may have it by
   * chance (設計 in 建設計劃), 1 parts of such names, 0 the text alone.
   * Of a domain, whose page only gathers measures: 0.5 its heading, -1.
   */
  tier: number;
}

function tierOf(card: Card, terms: readonly string[], fold: TextFold): number {
  const needles = terms.map(unquoted);
  const [title = '', ...topics] = [card.title, ...card.topics].map(withoutQuotes(fold));
  const inTitle = needles.every((term) => title.includes(term));
  if (card.kind !== 'measure') return inTitle ? 0.5 : -1;
  if (needles.some((term) => topics.includes(term))) return inTitle ? 4 : 3;
  if (inTitle) return 2;
  return Number(needles.every((term) => topics.some((topic) => topic.includes(term))));
}

/** A card's hit if its text has every term. */
function check(card: Card, terms: readonly string[], fold: TextFold): Hit[] {
  const text = haystack(card.text, fold);
  const found = terms.map((term) => placesOf(term, text));
  if (found.some((places) => !places.length)) return [];
  const title = haystack(card.title, fold);
  return [
    {
      card,
      ranges: mergeRanges(found.flat()),
      titleRanges: mergeRanges(terms.flatMap((term) => placesOf(term, title))),
      count: found.flat().length,
      tier: tierOf(card, terms, fold),
    },
  ];
}

/**
 * The cards whose text really contains every term: the index only proposes, the words decide.
 * Quotation marks count where anything has them as typed; else they are passed over.
 */
export function checkAll(cards: readonly Card[], terms: readonly string[], fold: TextFold): Hit[] {
  const strict = cards.flatMap((card) => check(card, terms, fold));
  if (strict.length) return strict;
  const plain = terms.map(unquoted);
  return cards.flatMap((card) => check(card, plain, withoutQuotes(fold)));
}
