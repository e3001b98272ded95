/** The filters of the search page; loaded when a reader opens them or an address names one. */
import { FACETS, type Facet } from '../core/search/card.ts';
import { countValues, narrow, type Filters } from '../core/search/narrow.ts';
import type { Result } from '../core/search/result.ts';
import { part } from './part.ts';
import { countOf, textsOf } from './search-texts.ts';

/** The `<select>` of a facet, named after it. */
const selectOf = (panel: HTMLElement, facet: Facet) =>
  part<HTMLSelectElement>(panel, `select[name=${facet}]`);

const chosen = (panel: HTMLElement): Filters =>
  Object.fromEntries(FACETS.map((facet) => [facet, selectOf(panel, facet).value])) as Filters;

/** Says that results are filtered, of how many, with the way out of it. */
function sayChosen(panel: HTMLElement, isChosen: boolean, count: string): void {
  const note = part(document.body, '[data-filters-chosen]');
  note.hidden = !isChosen;
  part(note, 'span').textContent = textsOf(document.body)('narrowed', { count });
  part(note, 'button').onclick = () => {
    for (const facet of FACETS) selectOf(panel, facet).value = '';
    panel.dispatchEvent(new Event('change'));
    part(panel, 'summary').focus();
  };
}

/**
 * Narrows results to the choices. Where none is unread, says behind each choice how many it leaves, and
 * offers none that leaves nothing; where one is chosen, says so.
 */
export function applyFilters(
  panel: HTMLElement,
  results: readonly Result[],
  unread: number,
): Result[] {
  const filters = chosen(panel);
  // Before the change is in the address: Back takes the filters away, all at once.
  panel.oninput = () => {
    if (!location.search.includes('&')) history.pushState(null, '');
  };
  for (const facet of FACETS) {
    const counts = countValues(results, filters, facet);
    for (const option of selectOf(panel, facet).options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.label = option.text + (unread ? '' : `（${count}）`);
      option.hidden = option.disabled = !unread && count === 0 && !option.selected;
    }
  }
  sayChosen(
    panel,
    results.length > 0 && Object.values(filters).some(Boolean),
    countOf(results.length, unread),
  );
  return narrow(results, filters);
}
