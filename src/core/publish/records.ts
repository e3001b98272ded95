/** The plain values that the publishing functions read; the records of `src/queries.ts` fit them. */
import type { Audience, Action, Direction, Entity } from '../content/schema.ts';
import type { Provenance } from '../memorandum/model.ts';
import type { ItemId } from './publisher.ts';

export interface MeasureSource {
  memorandum: string;
  number: number;
  /** Number of its domain. */
  domain: number;
  /** The official words. */
  text: string;
  /** The editors' short title. */
  title: string;
  audiences: Pick<Audience, 'slug' | 'label'>[];
  topics: Pick<Entity, 'slug' | 'names' | 'kind'>[];
  actions: Action[];
  direction: Direction | undefined;
  related: { measure: number; reason: string }[];
  updates: { date: string; title: string; url: string }[];
  /** Since when it holds no longer, and what became of it. */
  retired: { date: string; note: string } | undefined;
  provenance: Provenance;
}

export interface DomainSource {
  memorandum: string;
  number: number;
  /** The numeral as printed: 一 … 十三. */
  ordinal: string;
  /** The official heading without its numeral. */
  text: string;
  measures: MeasureSource[];
  provenance: Provenance;
}

export interface MemorandumSource {
  id: string;
  /** The editors' short name. */
  title: string;
  parts: { part: string; paragraphs: string[] }[];
  data: {
    source: { file: string; sha256: string; lines: number };
    /** ISO date. */
    signed: string;
    place: string;
    parties: string[];
    signatories: { party: string; office: string; mark: string; date: string }[];
    /** The provenance of each paragraph; of the whole block for the signature. */
    parts: ({ part: string } & Provenance)[];
  };
  domains: DomainSource[];
  measures: MeasureSource[];
}

/** What a measure is called in addresses. */
export const measureId = ({
  memorandum,
  number,
}: Pick<MeasureSource, 'memorandum' | 'number'>): ItemId => ({
  kind: 'measure',
  memorandum,
  number,
});

/** What a domain is called in addresses. */
export const domainId = ({
  memorandum,
  number,
}: Pick<DomainSource, 'memorandum' | 'number'>): ItemId => ({
  kind: 'domain',
  memorandum,
  number,
});

/** The paragraphs of an official part of a memorandum; none where it has no such part. */
export const paragraphsOf = (
  { parts }: Pick<MemorandumSource, 'parts'>,
  name: 'title' | 'preamble' | 'signature' | 'annex',
): string[] => parts.find(({ part }) => part === name)?.paragraphs ?? [];

/** The title as signed; the editors' short name where the source has none. */
export const officialTitle = (memorandum: MemorandumSource): string =>
  paragraphsOf(memorandum, 'title').join('') || memorandum.title;
