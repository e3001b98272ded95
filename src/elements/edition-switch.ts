import { keep } from './storage.ts';

/** Keeps the reader's place (`?q=` and anchor) across the switch and remembers the choice. */
class EditionSwitch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', ({ currentTarget }) => {
      const link = currentTarget as HTMLAnchorElement;
      link.search = location.search;
      link.hash = location.hash;
      keep('edition', link.dataset['edition'] ?? '');
    });
  }
}

customElements.define('edition-switch', EditionSwitch);
