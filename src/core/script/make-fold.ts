/** Characters → what search takes them for, for every character that lower case alone does not settle. */
export type FoldTable = Readonly<Record<string, string>>;

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end: the offset in the original it came from. */
  offsets: number[];
}

export interface Fold {
  (text: string): string;
  /** The same with the way back: folded range [a, b) comes from original range [offsets[a], offsets[b]). */
  map: (text: string) => Folded;
}

/**
 * Folding by a table: each code point for itself through NFKC, lower case, then the table. A Chinese
 * character gives exactly one; compatibility characters may give several (㈱, ﬁ). Decomposed
 * input is not composed: bring it to NFC first. Needs no dictionary, so it runs in the browser.
 */
export function makeFold(table: FoldTable): Fold {
  const lookUp = new Map(Object.entries(table));
  const foldUnit = (character: string): string =>
    Array.from(
      character.normalize('NFKC').toLowerCase(),
      (plain) => lookUp.get(plain) ?? plain,
    ).join('');
  const fold = (text: string) => Array.from(text, foldUnit).join('');
  const map = (text: string): Folded => {
    const offsets: number[] = [];
    let folded = '';
    let offset = 0;
    for (const character of text) {
      const unit = foldUnit(character);
      folded += unit;
      offsets.push(...Array<number>(unit.length).fill(offset));
      offset += character.length;
    }
    return { text: folded, offsets: [...offsets, offset] };
  };
  return Object.assign(fold, { map });
}
