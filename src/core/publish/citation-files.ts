/** The citation formats that programs read, offered as files: their endings. */
export const CITATION_FILES = { bibtex: 'bib', ris: 'ris', 'csl-json': 'json' } as const;

export type FileFormat = keyof typeof CITATION_FILES;
