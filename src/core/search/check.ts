import type { Card } from './card.ts';
import { haystack, mergeRanges, placesOf, withoutQuotes, type Haystack } from './haystack.ts';
import type { Result } from './result.ts';
import { searchable, unquoted, type TextFold } from './searchable.ts';

/** A page whose text has the words. */
export interface Hit extends Result {
  /** Times that the terms stand in the text, all together. */
  count: number;
  /**
   * 2 a measure's title or a topic's whole name answers, 1 a part of a topic's name or the heading
   * of a domain, whose page only gathers measures, 0 the text alone.
   */
  tier: number;
}

function tierOf(card: Card, terms: readonly string[], fold: TextFold): number {
  const loose = (text: string) => unquoted(searchable(text, fold));
  const needles = terms.map(unquoted);
  const title = loose(card.title);
  const topics = card.topics.map(loose);
  if (needles.every((term) => title.includes(term))) return card.kind === 'measure' ? 2 : 1;
  if (needles.some((term) => topics.includes(term))) return 2;
  return needles.every((term) => topics.some((topic) => topic.includes(term))) ? 1 : 0;
}

/** A card's hit if its text has every term; `view` is what is looked at of texts and terms. */
function check(
  card: Card,
  terms: readonly string[],
  fold: TextFold,
  view: (hay: Haystack) => Haystack,
): Hit[] {
  const hay = view(haystack(card.text, fold));
  const found = terms.map((term) => placesOf(term, hay));
  if (found.some((places) => places.length === 0)) return [];
  const title = view(haystack(card.title, fold));
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
  const strict = cards.flatMap((card) => check(card, terms, fold, (hay) => hay));
  if (strict.length > 0) return strict;
  const plain = terms.map(unquoted);
  return cards.flatMap((card) => check(card, plain, fold, withoutQuotes));
}
