import { part } from './part.ts';
import type { Texts } from './search-results.ts';

/**
 * Reads messages from elements marked `data-text`, so that they are written and converted with the page.
 * `{name}` in a message stands for a value. Throws for a message that the page lacks.
 */
export const textsOf =
  (page: HTMLElement): Texts =>
  (name, values = {}) =>
    part(page, `[data-text=${name}]`).textContent.replace(
      /\{(\w+)\}/g,
      (hole, key: string) => `${values[key] ?? hole}`,
    );
