import { recall } from './storage.ts';

/** A search field that suggests while the reader types; loads nothing before its first focus. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    // Some readers are faster than the script.
    if (input === document.activeElement) void this.#prepare();
    else input?.addEventListener('focus', () => void this.#prepare(), { once: true });
  }

  async #prepare(): Promise<void> {
    try {
      const { suggest } = await import('./search-suggestions.ts');
      suggest(this);
    } catch {
      // Without suggestions the form still leads to the search page.
    }
  }
}

customElements.define('search-box', SearchBox);

/** A slash typed outside any field goes to the page's search field, unless readers turned that off. */
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
  if ((target as HTMLElement).closest('input, textarea, select, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
  if (!field || recall('shortcut') === 'off') return;
  event.preventDefault();
  field.focus();
  field.select();
});
