/** Narrows the citations to the sentence that the reader chose or came to. */
class CitationBox extends HTMLElement {
  /** Each citation of the whole item. */
  private readonly whole = new Map<Element, ChildNode[]>();

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    for (const element of this.querySelectorAll('pre'))
      this.whole.set(element, [...element.childNodes]);
    if (select.parentElement) select.parentElement.hidden = false;
    const follow = (): void => {
      select.value = /^#s(\d+)$/.exec(location.hash)?.[1] ?? '';
      this.show(select.value);
    };
    addEventListener('hashchange', () => {
      if (/^#s\d/.test(location.hash)) follow();
    });
    select.addEventListener('change', () => {
      this.show(select.value);
    });
    follow();
  }

  private show(sentence: string): void {
    const { textPart = '', textSentence = '', address = '' } = this.dataset;
    for (const [element, nodes] of this.whole) {
      element.replaceChildren(...nodes);
      if (sentence)
        element.textContent = element.textContent
          .replaceAll(textPart, textPart + textSentence.replace('{n}', sentence))
          .replaceAll(address, `${address}#s${sentence}`);
    }
  }
}

customElements.define('citation-box', CitationBox);
