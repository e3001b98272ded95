/** Lights up the slips of the measures that the chosen audience or direction names; the address keeps the choice. */
const CHOICE = 'light';

class ShelfLight extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const choice = select?.closest('label');
    if (!select || !choice) return;
    choice.hidden = false;
    select.value = new URLSearchParams(location.search).get(CHOICE) ?? '';
    // An address may name what the list has not.
    select.value ||= '';
    this.light(select);
    select.addEventListener('change', () => {
      const url = new URL(location.href);
      url.searchParams.delete(CHOICE);
      if (select.value) url.searchParams.set(CHOICE, select.value);
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
