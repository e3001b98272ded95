import type { Card } from './card.ts';
import type { Proposal } from './positions.ts';
import type { Setup } from './setup.ts';
import type { TextFold } from './searchable.ts';
import type { Script } from './synonyms.ts';

/** What an answer is made from. */
export interface SearchIndex extends Pick<Setup, 'size' | 'common'> {
  fold: TextFold;
  /** The pages that have all these words, best first. */
  propose: (words: readonly string[]) => Promise<Proposal[]>;
  /** The cards of these pages, in this order. */
  cards: (ids: readonly string[]) => Promise<Card[]>;
  /** The synonyms whose words are written so, as `packSynonyms` gives them. */
  synonyms: (script: Script) => Promise<string>;
}
