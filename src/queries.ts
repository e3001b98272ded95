/**
 * The door from pages, embeds and data files to the memoranda and what the editors say of them: typed
 * records, sorted and cross-checked. Every record is in the source edition; the middleware makes the other one.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Audience, Entity, GlossaryEntry, SynonymEntry } from './core/content/schema.ts';
import { readBody } from './core/mdx/read-body.ts';
import { PARTS, type Part } from './core/memorandum/model.ts';
import { provenanceOf } from './core/memorandum/provenance.ts';
import { resolve } from './core/resolve.ts';
import type { DomainSource, MeasureSource, MemorandumSource } from './core/publish/records.ts';

export interface MeasureRecord extends MeasureSource {
  audiences: Audience[];
  topics: Entity[];
  /** True when the editors wrote something below the official part. */
  hasNote: boolean;
  entry: CollectionEntry<'measures'>;
}

export interface DomainRecord extends DomainSource {
  measures: MeasureRecord[];
  hasNote: boolean;
  entry: CollectionEntry<'domains'>;
}

export interface MemorandumRecord extends MemorandumSource {
  domains: DomainRecord[];
  measures: MeasureRecord[];
  entry: CollectionEntry<'memoranda'>;
}

const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number;

/** The official words of an entry that has one official section. */
function officialText(entry: CollectionEntry<'measures' | 'domains'>): {
  text: string;
  hasNote: boolean;
} {
  const { sections, note } = readBody(entry.body ?? '');
  const [section, ...others] = sections;
  if (section?.paragraphs.length !== 1 || others.length > 0)
    throw new Error(
      `${entry.filePath ?? entry.id}: expected one <Official> section with one paragraph. Run npm run ingest.`,
    );
  return { text: section.paragraphs.join(''), hasNote: note !== '' };
}

/** The official words around the measures. */
function officialParts(entry: CollectionEntry<'memoranda'>): Record<Part, string[]> {
  const { sections } = readBody(entry.body ?? '');
  const paragraphsOf = (name: Part): string[] => {
    const section = sections.find(({ part }) => part === name);
    if (section) return section.paragraphs;
    throw new Error(
      `${entry.filePath ?? entry.id}: expected <Official part="${name}">. Run npm run ingest.`,
    );
  };
  return Object.fromEntries(PARTS.map((name) => [name, paragraphsOf(name)])) as Record<
    Part,
    string[]
  >;
}

async function loadMeasures(id: string): Promise<MeasureRecord[]> {
  const [audiences, entities] = await Promise.all([getAudiences(), getEntities()]);
  const entries = await getCollection('measures', ({ data }) => data.official.memorandum === id);
  return entries
    .map((entry): MeasureRecord => {
      const { official, title, actions, direction, related, retired, updates = [] } = entry.data;
      const where = entry.filePath ?? entry.id;
      return {
        ...officialText(entry),
        memorandum: id,
        number: official.number,
        domain: official.domain,
        title,
        audiences: resolve('slug', entry.data.audiences, audiences, where),
        topics: resolve('slug', entry.data.topics, entities, where),
        actions,
        direction,
        related,
        updates,
        retired,
        provenance: provenanceOf(official),
        entry,
      };
    })
    .sort(byNumber);
}

async function loadMemorandum(id: string): Promise<MemorandumRecord> {
  const [entry] = await getCollection('memoranda', ({ data }) => data.official.memorandum === id);
  if (!entry) throw new Error(`content/memoranda: no memorandum "${id}". Run npm run ingest.`);
  const measures = await loadMeasures(id);
  const domains = await getCollection('domains', ({ data }) => data.official.memorandum === id);
  return {
    id,
    title: entry.data.title,
    parts: officialParts(entry),
    data: entry.data.official,
    measures,
    domains: domains
      .map((domain) => ({
        ...officialText(domain),
        memorandum: id,
        number: domain.data.official.number,
        ordinal: domain.data.official.ordinal,
        measures: measures.filter((measure) => measure.domain === domain.data.official.number),
        provenance: provenanceOf(domain.data.official),
        entry: domain,
      }))
      .sort(byNumber),
    entry,
  };
}

const loaded = new Map<string, Promise<MemorandumRecord>>();

/** A memorandum with its domains and measures in source order; throws on an unknown id. */
export function getMemorandum(id: string): Promise<MemorandumRecord> {
  if (import.meta.env.DEV) return loadMemorandum(id);
  const cached = loaded.get(id) ?? loadMemorandum(id);
  loaded.set(id, cached);
  return cached;
}

/** Every memorandum, oldest first; those of one day by their id. */
export async function getMemoranda(): Promise<MemorandumRecord[]> {
  const entries = await getCollection('memoranda');
  const all = await Promise.all(entries.map(({ data }) => getMemorandum(data.official.memorandum)));
  return all.sort((a, b) => a.data.signed.localeCompare(b.data.signed) || a.id.localeCompare(b.id));
}

/** The measures of every memorandum, in the order of `getMemoranda`. */
export const getMeasures = async (): Promise<MeasureRecord[]> =>
  (await getMemoranda()).flatMap(({ measures }) => measures);

/** Tells the measures of an audience from others. */
export const concerns =
  ({ slug }: Audience) =>
  ({ audiences }: MeasureRecord): boolean =>
    audiences.some((audience) => audience.slug === slug);

/** The measures of its memorandum that a measure is related to, in the editors' order. */
export const relatedMeasures = (
  { related, entry }: MeasureRecord,
  { measures }: MemorandumRecord,
): MeasureRecord[] =>
  resolve(
    'number',
    related.map(({ measure }) => measure),
    measures,
    entry.filePath ?? entry.id,
  );

/** The items of a YAML list as the editors ordered them. */
const inOrder = <T extends { order: number }>(entries: { data: T }[]): T[] =>
  entries.map(({ data }) => data).sort((a, b) => a.order - b.order);

/** The audiences in the editors' order. */
export async function getAudiences(): Promise<Audience[]> {
  return inOrder(await getCollection('audiences'));
}

/** Words that readers use for words of the memorandum, in the editors' order. */
export async function getSynonyms(): Promise<SynonymEntry[]> {
  return inOrder(await getCollection('synonyms'));
}

/** The named entities in the editors' order. */
export async function getEntities(): Promise<Entity[]> {
  return inOrder(await getCollection('entities'));
}

/** The other entities that an entity says to see, in the editors' order. */
export const entitiesToSee = async ({ slug, see = [] }: Entity): Promise<Entity[]> =>
  resolve('slug', see, await getEntities(), `content/entities.yaml: "see" of ${slug}`);

/** The word pairs of the glossary in the editors' order. */
export async function getGlossary(): Promise<GlossaryEntry[]> {
  return inOrder(await getCollection('glossary'));
}
