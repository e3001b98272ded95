/** The plain values that the publishing functions read; the records of `src/queries.ts` fit them. */
import type { Audience, Entity, MeasureData, MemorandumData, Update } from '../content/schema.ts';
import type { Part, Provenance } from '../memorandum/model.ts';

export interface MeasureSource extends Pick<MeasureData, 'title' | 'actions' | 'related'> {
  memorandum: string;
  number: number;
  /** Number of its domain. */
  domain: number;
  /** The official words. */
  text: string;
  audiences: Pick<Audience, 'slug' | 'label'>[];
  topics: Pick<Entity, 'slug' | 'names' | 'kind'>[];
  direction: MeasureData['direction'];
  updates: Update[];
  /** Since when it holds no longer, and what became of it. */
  retired: MeasureData['retired'];
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
  /** The official paragraphs around the measures. */
  parts: Readonly<Record<Part, readonly string[]>>;
  /** What the source says of it; of `parts`, the provenance: a paragraph each, one for the signature. */
  data: Omit<MemorandumData['official'], 'memorandum'>;
  domains: DomainSource[];
  measures: MeasureSource[];
}

/** The title as signed. */
export const officialTitle = ({ parts }: Pick<MemorandumSource, 'parts'>): string =>
  parts.title.join('');
