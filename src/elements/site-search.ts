/** The search page: answers as the reader types, and keeps query and filters in the address. */
import { FACETS } from '../core/search/card.ts';
import { answer, type Answer } from '../core/search/answer.ts';
import type { SearchIndex } from '../core/search/search-index.ts';
import type * as SearchFilters from './search-filters.ts';
import { openSearchIndex } from './search-index.ts';
import { pageOf, resultItems } from './search-results.ts';
import { textsOf } from './search-texts.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Milliseconds without a keypress before a query is asked. */
const PAUSE = 120;

class SiteSearch extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #timer = 0;
  #asked = 0;
  #answer: Answer | undefined;
  /** Why there is no answer. */
  #error: unknown;
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

  get #panel(): HTMLDetailsElement {
    return this.#part('[data-filters]');
  }

  get #status(): HTMLElement {
    return this.#part('[role=status]');
  }

  /** Whether an answer is on its way, which will show itself. */
  get #busy(): boolean {
    return this.#status.ariaBusy === 'true';
  }

  get #home(): string {
    return `${BASE}${this.dataset['edition']}/`;
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
    this.#panel.addEventListener('toggle', () => void this.#narrow());
    this.#panel.addEventListener('change', () => void this.#narrow(true));
    this.#part('[data-retry]').addEventListener('click', () => {
      history.replaceState(null, '', this.#address());
      void this.#restore();
    });
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

  /** Narrows what is shown to the filters; puts them into the address when somebody chose one. */
  async #narrow(chosen = false): Promise<void> {
    try {
      await this.#loadFilters();
      if (chosen) history.replaceState(null, '', this.#address());
    } catch (error) {
      this.#error = error;
    }
    if (!this.#busy) this.#show();
  }

  async #restore(): Promise<void> {
    this.#status.ariaBusy = 'true';
    const address = new URLSearchParams(location.search);
    this.#input.value = address.get('q') ?? '';
    try {
      if (FACETS.some((facet) => address.has(facet))) {
        await this.#loadFilters();
        this.#panel.open = true;
      }
      this.#filters?.readAddress(this.#panel, address);
    } catch (error) {
      this.#error = error;
      this.#show();
      return;
    }
    await this.#ask();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#status.ariaBusy = 'true';
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.#address());
      void this.#ask();
    }, PAUSE);
  }

  async #submit(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#address() !== location.href) history.pushState(null, '', this.#address());
    const given = await this.#ask();
    const [first] = given?.results ?? [];
    // A measure named by its number needs no choosing, and no filter stands in its way.
    if (given?.named && first) location.assign(pageOf(first, this.#home));
  }

  #address(): string {
    const url = new URL(location.href);
    if (this.#input.value) url.searchParams.set('q', this.#input.value);
    else url.searchParams.delete('q');
    this.#filters?.writeAddress(this.#panel, url.searchParams);
    return url.href;
  }

  /** Answers what stands in the field; returns nothing when another question overtakes it. */
  async #ask(): Promise<Answer | undefined> {
    const turn = ++this.#asked;
    const text = this.#input.value;
    this.#status.ariaBusy = 'true';
    let given: Answer | undefined;
    let failure: unknown;
    try {
      if (this.#panel.open) await this.#loadFilters();
      if (text.trim()) given = await answer(text, await this.#open());
    } catch (error) {
      failure = error;
    }
    if (turn !== this.#asked) return undefined;
    this.#answer = given;
    this.#error = failure;
    this.#show();
    return given;
  }

  #show(): void {
    const given = this.#answer;
    const error = this.#error;
    const panel = this.#panel;
    const all = given?.results ?? [];
    const results = this.#filters?.applyFilters(panel, all) ?? all;
    this.#part('[data-search-results]').replaceChildren(
      ...(given ? resultItems(results, given, this.#home, this.#texts) : []),
    );
    panel.hidden = all.length < 2;
    this.#part('[data-retry]').hidden = error === undefined;
    this.#part('[data-elsewhere]').hidden = error === undefined && given?.kind !== 'none';
    const status = this.#status;
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
