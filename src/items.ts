/** Static paths of everything that exists once per memorandum, domain or measure and edition. */
import type { ItemId } from './core/publish/publisher.ts';
import { editionCodes, type Edition } from './editions.ts';
import { getMemoranda } from './queries.ts';
import type { DomainRecord, MeasureRecord, MemorandumRecord } from './queries.ts';

export interface DomainItem {
  edition: Edition;
  id: ItemId;
  domain: DomainRecord;
  memorandum: MemorandumRecord;
}

export interface MeasureItem extends DomainItem {
  measure: MeasureRecord;
}

const path = <T extends DomainItem>(props: T) => ({
  params: { edition: props.edition, memorandum: props.id.memorandum, number: `${props.id.number}` },
  props,
});

/** One path a memorandum and edition. */
export async function memorandumItems() {
  return (await getMemoranda()).flatMap((memorandum) =>
    editionCodes.map((edition) => ({
      params: { edition, memorandum: memorandum.id },
      props: { memorandum },
    })),
  );
}

/** One path a domain and edition. */
export async function domainItems() {
  const memoranda = await getMemoranda();
  return memoranda.flatMap((memorandum) =>
    memorandum.domains.flatMap((domain) =>
      editionCodes.map((edition) => {
        const id: ItemId = { kind: 'domain', memorandum: memorandum.id, number: domain.number };
        return path<DomainItem>({ edition, id, domain, memorandum });
      }),
    ),
  );
}

/** One path a measure and edition. */
export async function measureItems() {
  return (await domainItems()).flatMap(({ props }) =>
    props.domain.measures.map((measure) => {
      const id: ItemId = { ...props.id, kind: 'measure', number: measure.number };
      return path<MeasureItem>({ ...props, id, measure });
    }),
  );
}

export interface NamedItem extends DomainItem {
  /** Undefined for a domain. */
  measure: MeasureRecord | undefined;
  /** What readers call it: 第28項, 領域九. */
  name: string;
}

/** One path a measure or domain and edition, for what both have: `[items]` is measures or domains. */
export async function namedItems() {
  const measures = (await measureItems()).map(({ params, props }) => ({
    params: { ...params, items: 'measures' },
    props: { ...props, name: `第${props.measure.number}項` },
  }));
  const domains = (await domainItems()).map(({ params, props }) => ({
    params: { ...params, items: 'domains' },
    props: { ...props, measure: undefined, name: `領域${props.domain.ordinal}` },
  }));
  return [...measures, ...domains];
}
