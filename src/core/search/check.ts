import type { Card } from './card.ts';
import { haystack, mergeRanges, placesOf } from './haystack.ts';
import type { Result } from './result.ts';
import { searchable, unquoted, type TextFold } from './searchable.ts';

/** A page whose text has the words. */
export interface Hit extends Result {
  /** Times that the terms stand in the text, all together. */
  count: number;
  /**
   * 3 a measure's title answers, 2 a topic's whole name, 1 the heading of a domain, whose page
   * only gathers measures, less than 1 a part of a topic's name: the more of it, the more; 0 the text
   * alone; half less for what is no measure.
   */
  tier: number;
}

function tierOf(card: Card, terms: readonly string[], fold: TextFold): number {
  const needles = terms.map(unquoted);
  const [title = '', ...topics] = [card.title, ...card.topics].map((text) =>
    unquoted(searchable(text, fold)),
  );
  const inTitle = needles.every((term) => title.includes(term));
  if (card.kind === 'measure' && inTitle) return 3;
  if (needles.some((term) => topics.includes(term))) return 2;
  const shares = needles.map((term) =>
    Math.max(0, ...topics.map((topic) => (topic.includes(term) ? term.length / topic.length : 0))),
  );
  const share = Math.min(...shares);
  return inTitle ? 1 : share && (1 + share) / 2;
}

/** A card's hit if its text has every term. */
function check(card: Card, terms: readonly string[], fold: TextFold, loose: boolean): Hit[] {
  const text = haystack(card.text, fold, loose);
  const found = terms.map((term) => placesOf(term, text));
  if (found.some((places) => places.length === 0)) return [];
  const title = haystack(card.title, fold, loose);
  return [
    {
      card,
      ranges: mergeRanges(found.flat()),
      titleRanges: mergeRanges(terms.flatMap((term) => placesOf(term, title))),
      count: found.flat().length,
      tier: tierOf(card, terms, fold) - (card.kind === 'measure' ? 0 : 0.5),
    },
  ];
}

/**
 * The cards whose text really contains every term: the index only proposes, the words decide.
 * Quotation marks count where anything has them as typed; else they are passed over.
 */
export function checkAll(cards: readonly Card[], terms: readonly string[], fold: TextFold): Hit[] {
  const strict = cards.flatMap((card) => check(card, terms, fold, false));
  if (strict.length > 0) return strict;
  const plain = terms.map(unquoted);
  return cards.flatMap((card) => check(card, plain, fold, true));
}
