/**
 * Larger type, or the edition for older readers. The choice stays on this device (`comfort` in local
 * storage) and is applied by inline-scripts.ts, before the first paint and whenever the page is shown again.
 */
import { keep } from './storage.ts';

const root = document.documentElement;

class ComfortSettings extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => {
        const { top } = button.getBoundingClientRect();
        this.choose(button.dataset['comfort'] ?? '');
        // All that stands above it has grown: it stays under the finger.
        scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
      });
    addEventListener('pageshow', () => {
      this.show();
    });
    this.show();
  }

  /** Choosing again what is already chosen goes back to the standard size. */
  private choose(value: string): void {
    root.dataset['comfort'] = root.dataset['comfort'] === value ? '' : value;
    keep('comfort', root.dataset['comfort']);
    this.show();
  }

  private show(): void {
    for (const button of this.querySelectorAll('button'))
      button.ariaPressed = String((root.dataset['comfort'] ?? '') === button.dataset['comfort']);
  }
}

customElements.define('comfort-settings', ComfortSettings);
