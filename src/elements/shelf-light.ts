/** Lights up the slips of the measures that the chosen audience or direction names. */
class ShelfLight extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const choice = select?.closest('label');
    if (!select || !choice) return;
    choice.hidden = false;
    select.addEventListener('change', () => {
      this.light(select.value.split(' ').filter((number) => number !== ''));
    });
  }

  light(numbers: string[]): void {
    const chosen = numbers.length > 0;
    this.toggleAttribute('data-chosen', chosen);
    for (const slip of this.querySelectorAll<HTMLElement>('.slip'))
      slip.toggleAttribute('data-lit', numbers.includes(slip.dataset['number'] ?? ''));
    const count = this.querySelector('.lit-count');
    if (count) count.textContent = String(numbers.length);
    count?.parentElement?.toggleAttribute('hidden', !chosen);
  }
}

customElements.define('shelf-light', ShelfLight);
