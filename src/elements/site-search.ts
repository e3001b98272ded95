/** The search page: answers as the reader types, and keeps query and filters in the address. */
import { FACETS } from '../core/search/card.ts';
import { answer, type Answer } from '../core/search/answer.ts';
import type { SearchIndex } from '../core/search/search-index.ts';
import type * as SearchFilters from './search-filters.ts';
import { openSearchIndex } from './search-index.ts';
import { resultItems } from './search-results.ts';
import { textsOf } from './search-texts.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Milliseconds without a keypress before a query is asked. */
const PAUSE = 120;

class SiteSearch extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #timer = 0;
  #asked = 0;
  #answer: Answer | undefined;
  #texts = textsOf(this);
  /** The code of the filters, from the moment that somebody wants them. */
  #filters: typeof SearchFilters | undefined;

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<site-search> has no ${selector}.`);
    return part;
  }

  get #input(): HTMLInputElement {
    return this.#part('input[name=q]');
  }

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('focus', () => void this.#open().catch(() => undefined));
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    input.addEventListener('compositionend', () => this.#typed());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    const filters = this.#part<HTMLDetailsElement>('[data-filters]');
    filters.addEventListener('toggle', () => void this.#loadFilters().then(() => this.#show()));
    filters.addEventListener('change', () => {
      history.replaceState(null, '', this.#address());
      this.#show();
    });
    this.#part('[data-retry]').addEventListener('click', () => void this.#ask());
    this.addEventListener('keydown', (event) => this.#move(event));
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  /** The index, loaded once; after a failure the next call tries again. */
  #open(): Promise<SearchIndex> {
    this.#index ??= openSearchIndex(`${BASE}pagefind/`, this.dataset['edition'] ?? '');
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  async #loadFilters(): Promise<void> {
    this.#filters ??= await import('./search-filters.ts');
  }

  async #restore(): Promise<void> {
    this.#part('[role=status]').ariaBusy = 'true';
    const address = new URLSearchParams(location.search);
    this.#input.value = address.get('q') ?? '';
    const filters = this.#part<HTMLDetailsElement>('[data-filters]');
    if (FACETS.some((facet) => address.has(facet))) {
      await this.#loadFilters();
      filters.open = true;
    }
    this.#filters?.readAddress(filters, address);
    await this.#ask();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#part('[role=status]').ariaBusy = 'true';
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.#address());
      void this.#ask();
    }, PAUSE);
  }

  async #submit(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#address() !== location.href) history.pushState(null, '', this.#address());
    await this.#ask();
    // A measure named by its number needs no choosing.
    if (this.#answer?.named) this.#part<HTMLAnchorElement>('[data-search-results] a').click();
  }

  #address(): string {
    const url = new URL(location.href);
    if (this.#input.value) url.searchParams.set('q', this.#input.value);
    else url.searchParams.delete('q');
    this.#filters?.writeAddress(this.#part('[data-filters]'), url.searchParams);
    return url.href;
  }

  /** Answers what stands in the field, unless another question overtakes it. */
  async #ask(): Promise<void> {
    const turn = ++this.#asked;
    const text = this.#input.value;
    this.#part('[role=status]').ariaBusy = 'true';
    try {
      const given = text.trim() ? await answer(text, await this.#open()) : undefined;
      if (turn !== this.#asked) return;
      this.#answer = given;
      this.#show();
    } catch (error) {
      if (turn !== this.#asked) return;
      this.#answer = undefined;
      this.#show(error);
    }
  }

  #show(error?: unknown): void {
    const given = this.#answer;
    const panel = this.#part('[data-filters]');
    const all = given?.results ?? [];
    const results = this.#filters?.applyFilters(panel, all) ?? all;
    const home = `${BASE}${this.dataset['edition']}/`;
    this.#part('[data-search-results]').replaceChildren(
      ...(given ? resultItems(results, given, home, this.#texts) : []),
    );
    panel.hidden = all.length < 2;
    this.#part('[data-retry]').hidden = error === undefined;
    this.#part('[data-elsewhere]').hidden = error === undefined && given?.kind !== 'none';
    const status = this.#part('[role=status]');
    status.textContent = error
      ? this.#texts('error')
      : given
        ? this.#outcome(given, results.length)
        : '';
    status.ariaBusy = 'false';
  }

  #outcome({ query, kind, swaps, more }: Answer, count: number): string {
    const means = swaps.map((swap) => swap.means).join(this.#texts('and'));
    const values = { query: query.shown, count, means, more };
    return [kind, ...(more > 0 ? ['more'] : []), ...(query.cut ? ['cut'] : [])]
      .map((name) => this.#texts(name, values))
      .join('');
  }

  /** Arrows walk from the field through the results, Escape goes back to the field. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || !(step ?? event.key === 'Escape')) return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('[data-search-results] a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0 || (at === 0 && !step)) return;
    stops[step ? Math.max(0, at + step) : 0]?.focus();
    event.preventDefault();
  }
}

customElements.define('site-search', SiteSearch);
