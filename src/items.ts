/** Static paths of everything that exists once per memorandum, domain or measure and edition. */
import { domainName, measureName } from './core/memorandum/names.ts';
import { domainId, measureId, type ItemId } from './core/publish/item-id.ts';
import { editionCodes, type Edition } from './core/editions.ts';
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

/** A measure with its domain, or a domain alone. */
export type Item = MeasureItem | (DomainItem & { measure?: never });

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
      editionCodes.map((edition) =>
        path<DomainItem>({ edition, id: domainId(domain), domain, memorandum }),
      ),
    ),
  );
}

/** One path a measure and edition. */
export async function measureItems() {
  return (await domainItems()).flatMap(({ props }) =>
    props.domain.measures.map((measure) =>
      path<MeasureItem>({ ...props, id: measureId(measure), measure }),
    ),
  );
}

/** One path a measure, a domain and edition; `[items]` is their folder (measures, domains). */
export async function allItems() {
  const items = [...(await measureItems()), ...(await domainItems())];
  return items.map(({ params, props }) => ({
    params: { ...params, items: `${props.id.kind}s` },
    props: props as Item,
  }));
}

/** What readers call it: 第28項, 領域九. */
export const itemName = ({ measure, domain }: Item): string =>
  measure ? measureName(measure.number) : domainName(domain.ordinal);
