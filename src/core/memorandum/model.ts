/**
 * What a memorandum is, in values. `parse` makes these from a source text;
 * everything else in the project only reads them.
 */

/** The listed repairs; nothing else may change a source character. */
export const REPAIR_RULES = [
  'marker',
  'heading-space',
  'join',
  'space',
  'punctuation',
  'quote',
  'glyph',
  'signature',
] as const;

export type RepairRule = (typeof REPAIR_RULES)[number];

/** One kind of change made to a block: `from` became `to`, once per entry of `lines`. */
export interface Repair {
  rule: RepairRule;
  /** The characters as they stand in the source, e.g. `,`. */
  from: string;
  /** The characters they became, e.g. `，`; empty when they were removed. */
  to: string;
  /** 1-based source line of every occurrence, ascending; a line appears once per occurrence. */
  lines: number[];
}

/** The official parts that stand around the measures, in the order of the text. */
export const PARTS = ['title', 'preamble', 'signature', 'annex'] as const;

export type Part = (typeof PARTS)[number];

/** Where an official text comes from and what was done to it. */
export interface Provenance {
  /** First and last source line, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** SHA-256 of the repaired official text (UTF-8, lower-case hex). */
  sha256: string;
  repairs: Repair[];
}

/** A run of official words: already repaired, Traditional, no line breaks, no numbering. */
export interface OfficialText {
  text: string;
  provenance: Provenance;
}

export interface Measure extends OfficialText {
  number: number;
  /** Number of the domain it stands under. */
  domain: number;
}

export interface Domain extends OfficialText {
  number: number;
  /** The numeral as printed: 一 … 十三. */
  ordinal: string;
}

/** One signatory of the signature block; no person's name is given in the source. */
export interface Signatory {
  party: string;
  office: string;
  /** The mark printed in place of a signature, e.g. （簽字）. */
  mark: string;
  /** The date as printed, e.g. 2025年4月24日. */
  date: string;
}

export interface Memorandum {
  id: string;
  /** The title keeps its designed lines: one entry a line. */
  title: OfficialText[];
  preamble: OfficialText[];
  signatories: Signatory[];
  signature: Provenance;
  /** Title of the annex, one entry a line. */
  annexTitle: OfficialText[];
  domains: Domain[];
  measures: Measure[];
  source: {
    /** File name inside the seeds folder, e.g. `zj2025.txt`. */
    file: string;
    /** SHA-256 of the file's bytes (lower-case hex). */
    sha256: string;
    /** Number of lines of the file. */
    lines: number;
  };
}
