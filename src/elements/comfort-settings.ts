/**
 * Larger type, or the edition for older readers. The choice stays on this device (`comfort` in local
 * storage) and is applied before the first paint by inline-scripts.ts.
 */
import { keep, recall } from './storage.ts';

const root = document.documentElement;
const CHANGED = 'comfort-changed';

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
    document.addEventListener(CHANGED, () => {
      this.show();
    });
    this.show();
  }

  /** Choosing again what is already chosen goes back to the standard size. */
  private choose(value: string): void {
    root.dataset['comfort'] = root.dataset['comfort'] === value ? '' : value;
    keep('comfort', root.dataset['comfort']);
    document.dispatchEvent(new Event(CHANGED));
  }

  private show(): void {
    for (const button of this.querySelectorAll('button'))
      button.ariaPressed = String((root.dataset['comfort'] ?? '') === button.dataset['comfort']);
  }
}

/** Another page may have changed the choice while this one was kept, or made ready, in the background. */
function restore(): void {
  root.dataset['comfort'] = recall('comfort') ?? root.dataset['comfort'];
  document.dispatchEvent(new Event(CHANGED));
}

addEventListener('pageshow', restore);
customElements.define('comfort-settings', ComfortSettings);
