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
