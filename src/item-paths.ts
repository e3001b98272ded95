/** For `getStaticPaths` of documents that every measure and every domain has, in both editions. */
import type { ItemId } from './core/publish/publisher.ts';
import { editionCodes, type Edition } from './editions.ts';
import { getMemoranda, type MemorandumRecord } from './queries.ts';

export interface ItemProps {
  edition: Edition;
  memorandum: MemorandumRecord;
  id: ItemId;
  /** What readers call it: 第28項, 領域九. */
  name: string;
}

/** One path an item and edition: `[edition]`, `[memorandum]`, `[items]` (measures, domains), `[number]`. */
export async function itemPaths() {
  const memoranda = await getMemoranda();
  return memoranda.flatMap((memorandum) =>
    [
      ...memorandum.measures.map(({ number }) => ({
        kind: 'measure' as const,
        number,
        name: `第${number}項`,
      })),
      ...memorandum.domains.map(({ number, ordinal }) => ({
        kind: 'domain' as const,
        number,
        name: `領域${ordinal}`,
      })),
    ].flatMap(({ kind, number, name }) =>
      editionCodes.map((edition) => ({
        params: {
          edition,
          memorandum: memorandum.id,
          items: `${kind}s`,
          number: String(number),
        },
        props: { edition, memorandum, id: { kind, memorandum: memorandum.id, number }, name },
      })),
    ),
  );
}
