import { FACETS, type Facet } from './card.ts';
import type { Result } from './result.ts';

/** The chosen value of each facet; an empty one leaves all. */
export type Filters = Readonly<Record<Facet, string>>;

const passes = ({ card }: Result, filters: Filters, facets: readonly Facet[]): boolean =>
  facets.every((facet) => !filters[facet] || card.facets[facet].includes(filters[facet]));

/** The results that every chosen value fits, in their order. */
export const narrow = (results: readonly Result[], filters: Filters): Result[] =>
  results.filter((result) => passes(result, filters, FACETS));

/** How many results each value of a facet would leave, the choices in the other facets kept. */
export function countValues(
  results: readonly Result[],
  filters: Filters,
  facet: Facet,
): Map<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const result of results)
    if (passes(result, filters, others))
      for (const value of result.card.facets[facet])
        counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
