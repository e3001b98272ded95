/** Characters → what search takes them for, for every character that lower case alone does not settle. */
export type FoldTable = Readonly<Record<string, string>>;

export type Fold = (text: string) => string;

/**
 * Folding by a table: each code point for itself through NFKC, lower case, then the table. A Chinese
 * character gives exactly one; compatibility characters may give several (㈱, ﬁ). Decomposed
 * input is not composed: bring it to NFC first. Needs no dictionary, so it runs in the browser.
 */
export function makeFold(table: Iterable<readonly [string, string]>): Fold {
  const lookUp = new Map(table);
  const foldUnit = (character: string): string =>
    Array.from(
      character.normalize('NFKC').toLowerCase(),
      (plain) => lookUp.get(plain) ?? plain,
    ).join('');
  return (text) => Array.from(text, foldUnit).join('');
}
