import { chosenSentence } from './chosen-sentence.ts';

/** Narrows the citations to the sentence that the reader chose or came to. */
class CitationBox extends HTMLElement {
  /** Each citation of the whole item. */
  private readonly whole = new Map<Element, ChildNode[]>();

  connectedCallback(): void {
    const accessed = this.querySelector('[data-accessed]');
    // The local day as ISO 8601, which Sweden writes.
    if (accessed) accessed.textContent = `[${new Date().toLocaleDateString('sv')}]`;
    const select = this.querySelector('select');
    if (!select) return;
    for (const element of this.querySelectorAll('pre'))
      this.whole.set(element, [...element.childNodes]);
    if (select.parentElement) select.parentElement.hidden = false;
    const show = (): void => {
      this.show(select.value, select.selectedOptions[0]?.text ?? '');
    };
    const follow = (): void => {
      select.value = chosenSentence()?.dataset['n'] ?? '';
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

  private show(sentence: string, name: string): void {
    const { textPart = '', address = '' } = this.dataset;
    for (const [element, nodes] of this.whole) {
      element.replaceChildren(...nodes);
      if (sentence)
        element.textContent = element.textContent
          .replaceAll(textPart, textPart + name)
          .replaceAll(address, `${address}#s${sentence}`);
    }
  }
}

customElements.define('citation-box', CitationBox);
