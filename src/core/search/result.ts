import type { Card } from './card.ts';
import type { Range } from './haystack.ts';

/** Words of a page: part of what was asked for, words listed for it, or nearly the same. */
export type Reason = [how: 'part' | 'same' | 'near', ...words: string[]];

/** A page that search shows, and what of it to mark. */
export interface Result {
  card: Card;
  /** In order and apart, as `mergeRanges` gives them; these too. */
  ranges: Range[];
  titleRanges: Range[];
  /** What of it answers, where that is not all that was asked for. */
  why?: Reason[];
}
