/** The characters of one web font file. */
export interface Slice {
  name: string;
  /** Distinct characters in code point order. */
  characters: string;
}

export interface SliceText {
  /** What pages show together, e.g. a domain. */
  group: string;
  text: string;
}

export interface SliceOptions {
  /** Characters that every page shows. */
  everywhere: string;
  /** Headings of the portal's own. */
  headings: string;
  /** In how many groups a character must occur to be in the common slice. */
  spread: number;
}

/** The slice of a domain: pages ask for it with `data-slice`. */
export const sliceName = (memorandum: string, domain: number): string =>
  `${memorandum}-${String(domain)}`;

export const COMMON = 'common';
export const HEADINGS = 'headings';

const distinct = (text: string): string[] => [...new Set(text.normalize('NFC'))].filter(isShown);
const isShown = (character: string): boolean => character === ' ' || !/[\s\p{C}]/u.test(character);
const inOrder = (characters: string[]): string =>
  characters.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');

/**
 * Cuts a corpus into web fonts so that a page loads two: the `common` slice with what many groups
 * share, and its group's with the rest of that group. `headings` holds what remains of the portal's
 * own headings. Every character is in `common` or in each slice that needs it; an empty slice is left
 * out.
 */
export function slices(texts: readonly SliceText[], options: SliceOptions): Slice[] {
  const groups = new Map<string, string>();
  for (const { group, text } of texts) groups.set(group, (groups.get(group) ?? '') + text);
  const spread = new Map<string, number>();
  for (const text of groups.values())
    for (const character of distinct(text)) spread.set(character, (spread.get(character) ?? 0) + 1);

  const common = new Set(distinct(options.everywhere));
  for (const [character, count] of spread) if (count >= options.spread) common.add(character);
  const rest = (text: string): string =>
    inOrder(distinct(text).filter((character) => !common.has(character)));

  return [
    { name: COMMON, characters: inOrder([...common]) },
    ...[...groups].map(([name, text]) => ({ name, characters: rest(text) })),
    { name: HEADINGS, characters: rest(options.headings) },
  ].filter(({ characters }) => characters !== '');
}
