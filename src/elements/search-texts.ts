import type { Texts } from './search-results.ts';

/**
 * Reads messages from elements marked `data-text`, so that they are written and converted with the page.
 * `{name}` in a message stands for a value. Throws for a message that the page lacks.
 */
export const textsOf =
  (page: HTMLElement): Texts =>
  (name, values = {}) => {
    const found = page.querySelector(`[data-text="${name}"]`);
    if (!found) throw new Error(`The page has no text "${name}".`);
    return found.textContent.replace(/\{(\w+)\}/g, (hole: string, key: string) =>
      String(values[key] ?? hole),
    );
  };
