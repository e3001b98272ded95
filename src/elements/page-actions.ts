/** The buttons of the action row, and the link to the sentence that the address names. */
const sentenceIn = (hash: string): string => /^#s(\d+)$/.exec(hash)?.[1] ?? '';

/** Opens the panel that a fragment points into: not every browser does. */
function openPanel(hash: string): void {
  const panel = document.getElementById(hash.slice(1))?.closest('details');
  if (!panel || panel.open) return;
  panel.open = true;
  panel.scrollIntoView();
}

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
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      link.addEventListener('click', () => openPanel(link.hash));
    openPanel(location.hash);
  }

  /** The address of the page, or of the sentence that the reader went to. */
  private target(): { address: string; name: string } {
    const sentence = sentenceIn(location.hash);
    const { address = '', textName = '', textSentence = '' } = this.dataset;
    return sentence
      ? {
          address: `${address}#s${sentence}`,
          name: textName + textSentence.replace('{n}', sentence),
        }
      : { address, name: textName };
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
