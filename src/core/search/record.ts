import type { Card } from './card.ts';

/** The facets that results can be narrowed by. */
export type Facet = 'domain' | 'audience' | 'direction';

/** A page as the index is made from it. */
export interface SearchRecord {
  card: Card;
  facets: Record<Facet, string[]>;
}
