/** The citation formats that programs read, offered as files. */
export const CITATION_FILES = {
  bibtex: { label: 'BibTeX', extension: 'bib' },
  ris: { label: 'RIS', extension: 'ris' },
  'csl-json': { label: 'CSL-JSON', extension: 'json' },
} as const;

export type FileFormat = keyof typeof CITATION_FILES;

export const fileFormats = Object.keys(CITATION_FILES) as FileFormat[];
