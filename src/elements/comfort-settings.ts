/**
 * Larger type, or the edition for older readers. The choice stays on this device (`comfort` in local
 * storage) and is applied before the first paint by inline-scripts.ts.
 */
const root = document.documentElement;
const CHANGED = 'comfort-changed';

class ComfortSettings extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => {
        this.choose(button.dataset['comfort'] ?? '');
      });
    document.addEventListener(CHANGED, () => {
      this.show();
    });
    this.show();
  }

  /** Choosing again what is already chosen goes back to the standard size. */
  private choose(value: string): void {
    root.dataset['comfort'] = root.dataset['comfort'] === value ? '' : value;
    try {
      localStorage.setItem('comfort', root.dataset['comfort']);
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
    document.dispatchEvent(new Event(CHANGED));
  }

  private show(): void {
    for (const button of this.querySelectorAll('button'))
      button.ariaPressed = String((root.dataset['comfort'] ?? '') === button.dataset['comfort']);
  }
}

/** Another page may have changed the choice while this one was kept, or made ready, in the background. */
function restore(): void {
  try {
    root.dataset['comfort'] = localStorage.getItem('comfort') ?? '';
  } catch {
    // Storage may be forbidden: every page then has its own choice.
  }
  document.dispatchEvent(new Event(CHANGED));
}

addEventListener('pageshow', restore);
customElements.define('comfort-settings', ComfortSettings);
