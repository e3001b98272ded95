import { part } from './part.ts';

/** A message of the page in the reader's script, by its name. */
export type Texts = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** How many results are seen, with a plus where some are unread. */
export const countOf = (seen: number, unread: number): string => `${seen}${unread ? '+' : ''}`;

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
