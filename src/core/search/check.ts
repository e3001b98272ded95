import type { Card } from './card.ts';
import { exactPlaces, haystack, loosePlaces, mergeRanges, type Range } from './haystack.ts';
import { unquoted, type TextFold } from './searchable.ts';

/** A page that answers, and where. */
export interface Hit {
  card: Card;
  /** What to mark in the card's text, and in its title. */
  ranges: Range[];
  titleRanges: Range[];
  /** Times that the terms stand in the text, all together. */
  count: number;
  /**
   * 2 a measure's title or a topic's whole name answers, 1 a part of a topic's name or the heading
   * of a domain, whose page only gathers measures, 0 the text alone.
   */
  tier: number;
}

function tierOf(card: Card, terms: readonly string[], fold: TextFold): number {
  const loose = (text: string) => haystack(text, fold).loose;
  const needles = terms.map(unquoted);
  const title = loose(card.title);
  const topics = card.topics.map(loose);
  if (needles.every((term) => title.includes(term))) return card.kind === 'measure' ? 2 : 1;
  if (needles.some((term) => topics.includes(term))) return 2;
  return needles.every((term) => topics.some((topic) => topic.includes(term))) ? 1 : 0;
}

/** A card's hit if its text has every term, to the letter or with quotation marks passed over. */
function check(card: Card, terms: readonly string[], fold: TextFold, loosely: boolean): Hit[] {
  const hay = haystack(card.text, fold);
  const find = (term: string) =>
    loosely ? loosePlaces(hay, unquoted(term)) : exactPlaces(hay, term);
  const found = terms.map(find);
  if (found.some((places) => places.length === 0)) return [];
  const title = haystack(card.title, fold);
  return [
    {
      card,
      ranges: mergeRanges(found.flat()),
      titleRanges: mergeRanges(terms.flatMap((term) => loosePlaces(title, unquoted(term)))),
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
  const strict = cards.flatMap((card) => check(card, terms, fold, false));
  return strict.length > 0 ? strict : cards.flatMap((card) => check(card, terms, fold, true));
}
