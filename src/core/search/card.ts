/** The facets that results can be narrowed by. */
export const FACETS = ['domain', 'audience', 'direction'] as const;
export type Facet = (typeof FACETS)[number];

/** What the reader sees of a page that search found, and what search checks its finds against. */
export interface Card {
  /** `memorandum` stands for what precedes the measures. */
  kind: 'measure' | 'domain' | 'memorandum';
  /** Address below the edition's folder, e.g. `zj2025/measures/7/`. */
  path: string;
  /** Number of a measure or domain; 0 for a memorandum. */
  number: number;
  /** The editors' title of a measure, marked where it holds no longer; the official heading of a domain. */
  title: string;
  /** Where the phrases of the title end: a line may break there. UTF-16 offsets. */
  breaks: number[];
  /** Where a measure stands: the heading of its domain with the numeral. Empty for a domain. */
  context: string;
  /** The official words. */
  text: string;
  /** Names of the programmes, organisations, places and instruments in it. */
  topics: string[];
  facets: Record<Facet, string[]>;
}
