/** Turns search records into the files that the browser's search loads. */
import { createHash } from 'node:crypto';
import type { Card } from '../core/search/card.ts';
import type { SearchRecord } from '../core/search/record.ts';
import { indexable, numberWord, WORD_BREAK } from '../core/search/searchable.ts';
import { cardGroup, packTable, type Setup } from '../core/search/setup.ts';
import { convert } from '../core/script/convert.ts';
import { fold } from '../core/script/fold.ts';
import { foldTable } from '../core/script/fold-table.ts';
import { EDITIONS, SOURCE_EDITION, type Edition } from '../editions.ts';
import { buildPagefindIndex, ENGINE, type IndexedPage } from './pagefind-index.ts';

/** Cards are sent some at a time: one file holds about this many. */
const CARDS_PER_FILE = 4;

const toPage = ({ card, facets }: SearchRecord): IndexedPage => ({
  url: card.path,
  content: [
    indexable(card.text, fold),
    ...(card.kind === 'measure' ? [numberWord(card.number)] : []),
  ].join(WORD_BREAK),
  filters: facets,
});

const inEdition = (card: Card, edition: Edition): Card =>
  edition === SOURCE_EDITION
    ? card
    : {
        ...card,
        title: convert(card.title),
        context: convert(card.context),
        text: convert(card.text),
        topics: card.topics.map(convert),
      };

/** Hexadecimal digits of an id that tell `pages` pages apart well enough. */
const prefixLength = (pages: number): number =>
  Math.max(1, Math.round(Math.log(pages / CARDS_PER_FILE) / Math.log(16)));

function cardFiles(
  records: readonly SearchRecord[],
  ids: ReadonlyMap<string, string>,
  prefix: number,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const edition of Object.keys(EDITIONS) as Edition[]) {
    const groups = new Map<string, Record<string, Card>>();
    for (const { card } of records) {
      const id = ids.get(card.path);
      if (!id) throw new Error(`Pagefind did not index ${card.path}.`);
      const group = cardGroup(id, prefix);
      groups.set(group, { ...groups.get(group), [id]: inEdition(card, edition) });
    }
    for (const [group, cards] of groups)
      files.set(`${edition}/${group}.json`, JSON.stringify(cards));
  }
  return files;
}

/** All files of the search, contents by path below `pagefind/`. Equal records give equal bytes. */
export async function searchFiles(
  records: readonly SearchRecord[],
): Promise<Map<string, string | Uint8Array>> {
  const { files, meta, ids } = await buildPagefindIndex(records.map(toPage));
  const prefix = prefixLength(records.length);
  const all = new Map<string, string | Uint8Array>([...files, ...cardFiles(records, ids, prefix)]);
  const hash = createHash('sha256');
  for (const path of [...all.keys()].sort()) hash.update(path).update(all.get(path) ?? '');
  const version = hash.digest('hex').slice(0, 12);
  const words = records.map(({ card }) => `${card.title}${card.text}${card.topics.join('')}`);
  const setup: Setup = {
    version,
    engine: ENGINE,
    meta,
    pages: records.length,
    prefix,
    fold: packTable(foldTable(words)),
  };
  return new Map([
    ['setup.json', JSON.stringify(setup)],
    ...[...all].map(([path, content]) => [`${version}/${path}`, content] as const),
  ]);
}
