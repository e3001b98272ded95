import { chosenSentence } from './chosen-sentence.ts';

/** The local day as ISO 8601. `toLocaleDateString` would do: the tables it loads halt a phone for 0.1 s. */
function today(): string {
  const offset = new Date().getTimezoneOffset() * 60_000;
  return new Date(Date.now() - offset).toISOString().slice(0, 10);
}

/** Narrows the citations to the sentence that the reader chose or came to. */
class CitationBox extends HTMLElement {
  /** What names the whole item: its citations, and the head of their panel. */
  private readonly whole = new Map<Element, ChildNode[]>();

  connectedCallback(): void {
    const accessed = this.querySelector('[data-accessed]');
    if (accessed) accessed.textContent = `[${today()}]`;
    const select = this.querySelector('select');
    if (!select) return;
    const summary = this.closest('details')?.querySelector('summary');
    for (const element of [...this.querySelectorAll('pre'), ...(summary ? [summary] : [])])
      this.whole.set(element, [...element.childNodes]);
    if (select.parentElement) select.parentElement.hidden = false;
    const show = (): void => {
      this.show(select.value, select.selectedOptions[0]?.text ?? '');
    };
    const follow = (): void => {
      select.value = chosenSentence()?.hash ?? '';
      show();
    };
    addEventListener('hashchange', () => {
      follow();
      // Whoever chooses a sentence is shown how to cite it, unless they have another panel open.
      if (select.value && !document.querySelector('.action-panel[open]'))
        this.closest('details')?.setAttribute('open', '');
    });
    select.addEventListener('change', show);
    follow();
  }

  /** @param sentence its fragment `#s2`; none for the whole item */
  private show(sentence: string, name: string): void {
    const { textName = '', address = '' } = this.dataset;
    for (const [element, nodes] of this.whole) {
      element.replaceChildren(...nodes);
      if (sentence)
        element.textContent = element.textContent
          .replaceAll(textName, textName + name)
          .replaceAll(address, address + sentence);
    }
  }
}

customElements.define('citation-box', CitationBox);
