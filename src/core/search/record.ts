import type { Card } from './card.ts';
import type { Synonym } from './synonyms.ts';

/** Everything the index is made from, in the source edition. */
export interface SearchRecords {
  cards: Card[];
  synonyms: Synonym[];
}
