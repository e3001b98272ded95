/**
 * The only door from pages, embeds and data files to the content: typed records, sorted and
 * cross-checked. Every record is in the source edition; the middleware makes the other one.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import type {
  Action,
  Audience,
  Direction,
  DomainData,
  Entity,
  MeasureData,
  MemorandumData,
} from './core/content/schema.ts';
import { readBody } from './core/mdx/read-body.ts';

export interface MeasureRecord {
  memorandum: string;
  number: number;
  domain: number;
  /** The official words, exactly. */
  text: string;
  title: string;
  audiences: Audience[];
  topics: Entity[];
  actions: Action[];
  direction: Direction | undefined;
  related: { measure: number; reason: string }[];
  updates: NonNullable<MeasureData['updates']>;
  provenance: Pick<MeasureData['official'], 'lines' | 'sha256' | 'repairs'>;
  /** True when the editors wrote something below the official part. */
  hasNote: boolean;
  entry: CollectionEntry<'measures'>;
}

export interface DomainRecord {
  memorandum: string;
  number: number;
  ordinal: string;
  /** The official heading without its numeral. */
  text: string;
  measures: MeasureRecord[];
  provenance: Pick<DomainData['official'], 'lines' | 'sha256' | 'repairs'>;
  hasNote: boolean;
  entry: CollectionEntry<'domains'>;
}

export interface MemorandumRecord {
  id: string;
  /** The editors' short name. */
  title: string;
  /** Official parts in source order: `title`, `preamble`, `signature`, `annex`; one entry a paragraph. */
  parts: { part: string; paragraphs: string[] }[];
  data: MemorandumData['official'];
  domains: DomainRecord[];
  measures: MeasureRecord[];
  entry: CollectionEntry<'memoranda'>;
}
