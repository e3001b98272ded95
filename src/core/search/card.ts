/** What the reader sees of a page that search found, and what search checks its finds against. */
export interface Card {
  kind: 'measure' | 'domain';
  /** Address below the edition's folder, e.g. `zj2025/measures/7/`. */
  path: string;
  number: number;
  /** The editors' title of a measure; the official heading of a domain. */
  title: string;
  /** Where a measure stands: the heading of its domain with the numeral. Empty for a domain. */
  context: string;
  /** The official words. */
  text: string;
  /** Names of the programmes, organisations, places and instruments in it. */
  topics: string[];
}
