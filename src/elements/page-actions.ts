/** The action row and its panels, for the page or for the sentence that the address names. */
import { chosenSentence } from './chosen-sentence.ts';

class PageActions extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-act]')) {
      const act = button.dataset['act'];
      // Only some browsers can hand an address to another app.
      button.hidden = act === 'share' && !('share' in navigator);
      button.addEventListener('click', () => {
        if (act === 'print') print();
        else if (act === 'share') void this.share();
        else void this.copy();
      });
    }
    this.showCode();
    addEventListener('hashchange', () => {
      this.showCode();
    });
  }

  /** The address of the page, or of the sentence that the reader went to. */
  private target(): { address: string; name: string } {
    const { address = '', textName = '' } = this.dataset;
    const sentence = chosenSentence();
    return sentence
      ? { address: address + sentence.hash, name: sentence.ariaLabel ?? '' }
      : { address, name: textName };
  }

  /** Each sentence with a link has a code beside the measure's: `28.svg`, `28/s2.svg`. */
  private showCode(): void {
    const sentence = chosenSentence()?.hash.replace('#', '/') ?? '';
    // On the screen and on paper.
    for (const image of this.querySelectorAll<HTMLImageElement>('figure > img'))
      image.src = image.src.replace(/(\/s\d+)?\.svg$/, `${sentence}.svg`);
    for (const caption of this.querySelectorAll('#qr figcaption, .print-only figcaption'))
      caption.textContent = this.target().address;
  }

  private async copy(): Promise<void> {
    const status = this.querySelector<HTMLElement>('.action-outcome');
    const { address, name } = this.target();
    if (!status) return;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = `${status.dataset['textCopied'] ?? ''}${name}`;
    } catch {
      // The browser refuses the clipboard: show the address instead.
      status.textContent = `${status.dataset['textFailed'] ?? ''}${address}`;
    }
    status.scrollIntoView({ block: 'nearest' });
  }

  private async share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.target().address });
    } catch (error) {
      // Closing the share sheet is no failure; for anything else the link can still be copied.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.copy();
    }
  }
}

customElements.define('page-actions', PageActions);
