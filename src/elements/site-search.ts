/** The search page: answers as the reader types, and keeps the query in the address. */
import { answer, type Answer, type SearchIndex } from '../core/search/answer.ts';
import { openSearchIndex } from './search-index.ts';
import { resultItems } from './search-results.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Milliseconds without a keypress before a query is asked. */
const PAUSE = 120;

class SiteSearch extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #timer = 0;
  #asked = 0;

  #part = <E extends HTMLElement>(selector: string): E => {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<site-search> has no ${selector}.`);
    return part;
  };

  get #edition(): string {
    return this.dataset['edition'] ?? '';
  }

  connectedCallback(): void {
    const input = this.#part<HTMLInputElement>('input[name=q]');
    const form = this.#part<HTMLFormElement>('form');
    input.addEventListener('focus', () => void this.#open().catch(() => undefined));
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    input.addEventListener('compositionend', () => this.#typed());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#part('[data-retry]').addEventListener('click', () => void this.#ask());
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #input(): HTMLInputElement {
    return this.#part('input[name=q]');
  }

  /** The index, loaded once; after a failure the next call tries again. */
  #open(): Promise<SearchIndex> {
    this.#index ??= openSearchIndex(`${BASE}pagefind/`, this.#edition);
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  #restore(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#ask();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#busy(true);
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.#address());
      void this.#ask();
    }, PAUSE);
  }

  async #submit(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#address() !== location.href) history.pushState(null, '', this.#address());
    const given = await this.#ask();
    if (given?.numbered.length === 1)
      this.#part<HTMLAnchorElement>('[data-search-results] a').click();
  }

  #address(): string {
    const url = new URL(location.href);
    if (this.#input.value) url.searchParams.set('q', this.#input.value);
    else url.searchParams.delete('q');
    return url.href;
  }

  /** Answers what stands in the field, unless another question overtakes it. */
  async #ask(): Promise<Answer | undefined> {
    const turn = ++this.#asked;
    const text = this.#input.value;
    if (!text.trim()) return void this.#show(undefined);
    this.#busy(true);
    try {
      const given = await answer(text, await this.#open());
      if (turn !== this.#asked) return undefined;
      this.#show(given);
      return given;
    } catch (error) {
      if (turn === this.#asked) this.#show(undefined, error);
      return undefined;
    }
  }

  #busy(busy: boolean): void {
    this.#part('[role=status]').ariaBusy = String(busy);
  }

  #show(given: Answer | undefined, error?: unknown): void {
    const style = {
      home: `${BASE}${this.#edition}/`,
      ordinal: this.#text('number').split('{number}'),
    };
    const items = given ? resultItems(given, style) : [];
    this.#part('[data-search-results]').replaceChildren(...items);
    const empty = given !== undefined && items.length === 0;
    this.#part('[data-retry]').hidden = error === undefined;
    this.#part('[data-elsewhere]').hidden = !empty && error === undefined;
    this.#part('[role=status]').textContent = error ? this.#text('error') : this.#outcome(given);
    this.#busy(false);
  }

  #outcome(given: Answer | undefined): string {
    if (!given) return '';
    const { query, numbered, hits, partials, more } = given;
    const count = new Set([...numbered, ...hits.map(({ card }) => card)].map(({ path }) => path));
    const kind = count.size > 0 ? 'found' : partials.length > 0 ? 'close' : 'none';
    return [kind, ...(more > 0 ? ['more'] : []), ...(query.cut ? ['cut'] : [])]
      .map((name) =>
        this.#text(name)
          .replaceAll('{count}', String(count.size || partials.length))
          .replaceAll('{more}', String(more))
          .replaceAll('{query}', () => query.shown),
      )
      .join('');
  }

  /** A message of the page, in the page's edition. */
  #text(name: string): string {
    return this.#part(`[data-text=${name}]`).textContent;
  }
}

customElements.define('site-search', SiteSearch);
