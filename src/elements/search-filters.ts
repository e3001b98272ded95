/** The filters of the search page; loaded when a reader opens them or an address names one. */
import { FACETS, type Facet } from '../core/search/card.ts';
import { countValues, narrow, type Filters } from '../core/search/narrow.ts';
import type { Result } from '../core/search/result.ts';

/** The `<select>` of a facet, named after it. */
function selectOf(panel: HTMLElement, facet: Facet): HTMLSelectElement {
  const select = panel.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
  if (!select) throw new Error(`The search page has no filter "${facet}".`);
  return select;
}

const chosen = (panel: HTMLElement): Filters =>
  Object.fromEntries(FACETS.map((facet) => [facet, selectOf(panel, facet).value])) as Filters;

/**
 * Narrows results to the choices. Says behind each choice how many results it leaves, and offers none
 * that leaves nothing.
 */
export function applyFilters(panel: HTMLElement, results: readonly Result[]): Result[] {
  const filters = chosen(panel);
  for (const facet of FACETS) {
    const counts = countValues(results, filters, facet);
    for (const option of selectOf(panel, facet).options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.label = `${option.text}（${count}）`;
      option.hidden = option.disabled = count === 0 && !option.selected;
    }
  }
  return narrow(results, filters);
}
