/** Test tools that ship no types. */
declare module '@citation-js/core' {
  interface CslItem {
    id: string;
    type: string;
    title: string;
    URL: string;
    author: { literal?: string; family?: string }[];
    issued: { 'date-parts': number[][] };
  }
  export class Cite {
    constructor(text: string);
    data: CslItem[];
  }
  export const plugins: { config: { get: (name: string) => { format: { asciiOnly: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'semver/ranges/subset.js' {
  /** Whether every version of the first range is in the second one. */
  export default function subset(range: string, of: string): boolean;
}
