/**
 * Copies the text of the element whose id `data-for` names. The button is hidden until this runs;
 * the outcome is spoken through the element's `role="status"`.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const source = document.getElementById(this.dataset['for'] ?? '');
    const status = this.querySelector('[role=status]');
    if (!source || !(status instanceof HTMLElement)) return;
    const isField = source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement;
    try {
      await navigator.clipboard.writeText(isField ? source.value : source.textContent);
      status.textContent = status.dataset['textCopied'] ?? '';
    } catch {
      // The browser refuses the clipboard: select the text, so that one key copies it.
      if (isField) source.select();
      else getSelection()?.selectAllChildren(source);
      status.textContent = status.dataset['textSelected'] ?? '';
    }
  }
}

customElements.define('copy-button', CopyButton);
