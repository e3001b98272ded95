/** Where styles/bookshelf.css shows no standing books. */
const IS_LIST = matchMedia('(width < 64rem)');

/**
 * Lights up the slips of the measures that the chosen audience or direction names. The address keeps the
 * choice, and whether slips show their names.
 */
class ShelfLight extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const names = this.querySelector('input');
    const choice = select?.closest('label');
    if (!select || !names || !choice) return;
    choice.hidden = false;
    const chosen = new URLSearchParams(location.search);
    select.value = chosen.get('light') ?? '';
    // An address may name what the list has not.
    select.value ||= '';
    // The reader may have been faster than this script.
    names.checked ||= chosen.has('names');
    this.light(select);
    this.addEventListener('change', ({ target }) => {
      // A list of numbers alone would not say what is lit.
      if (target === select && select.value && IS_LIST.matches) names.checked = true;
      const url = new URL(location.href);
      const choices = { light: select.value, names: names.checked && '1' };
      for (const [name, value] of Object.entries(choices))
        if (value) url.searchParams.set(name, value);
        else url.searchParams.delete(name);
      history.replaceState(null, '', url);
      this.light(select);
    });
  }

  light(select: HTMLSelectElement): void {
    const numbers = select.selectedOptions[0]?.dataset['numbers']?.split(' ');
    this.toggleAttribute('data-chosen', !!numbers);
    for (const slip of this.querySelectorAll<HTMLElement>('.slip')) {
      const isLit = !!numbers?.includes(slip.dataset['number'] ?? '');
      slip.toggleAttribute('data-lit', isLit);
      slip.ariaDescription = isLit ? (this.dataset['textLit'] ?? null) : null;
    }
    const count = this.querySelector('.lit-count');
    if (count) count.textContent = String(numbers?.length ?? '');
    count?.parentElement?.toggleAttribute('hidden', !numbers);
  }
}

customElements.define('shelf-light', ShelfLight);
