import type { Card } from './card.ts';
import type { Proposal } from './positions.ts';
import type { TextFold } from './searchable.ts';
import type { Script, Synonym } from './synonyms.ts';

/** What an answer is made from. */
export interface SearchIndex {
  /** The number of pages in it. */
  size: number;
  fold: TextFold;
  /** The characters that so many pages have that to ask for them is slow and tells little. */
  common: string;
  /** The pages that have all these words, best first. */
  propose: (words: readonly string[]) => Promise<Proposal[]>;
  /** The cards of these pages, in this order. */
  cards: (ids: readonly string[]) => Promise<Card[]>;
  /** The synonyms whose words are written so. */
  synonyms: (script: Script) => Promise<readonly Synonym[]>;
}
