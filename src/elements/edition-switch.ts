/** Keeps the reader's place (`?q=` and anchor) across the switch and remembers the choice. */
class EditionSwitch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', ({ currentTarget }) => {
      const link = currentTarget as HTMLAnchorElement;
      link.search = location.search;
      link.hash = location.hash;
      try {
        localStorage.setItem('edition', link.dataset['edition'] ?? '');
      } catch {
        // Storage may be forbidden: the link works all the same, only unremembered.
      }
    });
  }
}

customElements.define('edition-switch', EditionSwitch);
