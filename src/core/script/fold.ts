import { completeFoldTable } from './fold-table.ts';
import { makeFold, type Fold } from './make-fold.ts';

let complete: Fold | undefined;

/**
 * What search takes a text for: NFKC, lower case, Simplified, and listed variants as one. The same for
 * a text and its conversion. For the build; the browser uses `makeFold` with the corpus's own table.
 */
export const fold = (text: string): string =>
  (complete ??= makeFold(Object.entries(completeFoldTable())))(text);
