import type { Card } from './card.ts';
import type { Range } from './haystack.ts';

/** A page that search shows, and what of it to mark. */
export interface Result {
  card: Card;
  ranges: Range[];
  titleRanges: Range[];
}
