import type { Card } from './card.ts';
import type { Range } from './haystack.ts';

/** A page that search shows, and what of it to mark. */
export interface Result {
  card: Card;
  /** In order and apart, as `mergeRanges` gives them; these too. */
  ranges: Range[];
  titleRanges: Range[];
  /** What of it answers, where that is not what was asked for. */
  words?: string[];
}
