/** Turns search records into the files that the browser's search loads. */
import { createHash } from 'node:crypto';
import type { Card } from '../core/search/card.ts';
import type { SearchRecords } from '../core/search/record.ts';
import { numberWords } from '../core/search/number.ts';
import { indexable, isIndexed, WORD_BREAK } from '../core/search/searchable.ts';
import { packTable, synonymsFile, type Setup } from '../core/search/setup.ts';
import { packSynonyms, scriptOf, SCRIPTS, type Synonym } from '../core/search/synonyms.ts';
import { convert } from '../core/script/convert.ts';
import { fold } from '../core/script/fold.ts';
import { foldTable } from '../core/script/fold-table.ts';
import { ASKING } from '../core/search/runs.ts';
import { editionCodes, SOURCE_EDITION, type Edition } from '../core/editions.ts';
import { buildPagefindIndex, ENGINE, type IndexedPage } from './pagefind-index.ts';

/** Cards are sent some at a time: a file holds between a quarter and four times as many. */
const CARDS_PER_FILE = 4;
/** Fewer pages than this are asked for at no cost. */
const MANY_PAGES = 100;

const toPage = (card: Card): IndexedPage => ({
  url: card.path,
  content: [indexable(card.text, fold), ...numberWords(card)].join(WORD_BREAK),
});

const writer = (edition: Edition): ((text: string) => string) =>
  edition === SOURCE_EDITION ? (text) => text : convert;

function cardIn(card: Card, edition: Edition): Card {
  const write = writer(edition);
  return {
    ...card,
    title: write(card.title),
    context: write(card.context),
    text: write(card.text),
    topics: card.topics.map(write),
  };
}

/** Characters of an id, its language and hexadecimal digits, that tell `pages` pages apart well enough. */
const prefixLength = (pages: number): number =>
  'zh_'.length + Math.max(1, Math.round(Math.log(pages / CARDS_PER_FILE) / Math.log(16)));

/** One edition's cards by id, in files by the beginning of the id. */
function cardFiles(
  cards: readonly Card[],
  ids: ReadonlyMap<string, string>,
  prefix: number,
  edition: Edition,
): Map<string, string> {
  const groups = new Map<string, Record<string, Card>>();
  for (const card of cards) {
    const id = ids.get(card.path);
    if (!id) throw new Error(`Pagefind did not index ${card.path}.`);
    const group = id.slice(0, prefix);
    groups.set(group, { ...groups.get(group), [id]: cardIn(card, edition) });
  }
  return new Map(
    [...groups].map(([group, members]) => [`${edition}/${group}.json`, JSON.stringify(members)]),
  );
}

/** Characters in more than a twentieth of the pages, where that is many; as `Setup.common`. */
function commonCharacters(cards: readonly Card[]): string {
  const counts = new Map<string, number>();
  for (const { text } of cards)
    for (const character of new Set(fold(text)))
      if (isIndexed(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  const many = Math.max(MANY_PAGES, cards.length / 20);
  return [...counts]
    .filter(([, count]) => count > many)
    .map(([character]) => character)
    .sort()
    .join('');
}

const contentHash = (files: ReadonlyMap<string, string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) hash.update(path).update(files.get(path) ?? '');
  return hash.digest('hex').slice(0, 12);
};

/** All files of the search, contents by path below `pagefind/`. Equal records give equal bytes. */
export async function searchFiles({
  cards,
  synonyms,
}: SearchRecords): Promise<Map<string, string | Uint8Array>> {
  const { files, meta, ids } = await buildPagefindIndex(cards.map(toPage));
  const prefix = prefixLength(cards.length);
  const all = new Map<string, string | Uint8Array>(files);
  for (const edition of editionCodes) {
    for (const [path, content] of cardFiles(cards, ids, prefix, edition)) all.set(path, content);
    const write = writer(edition);
    for (const script of SCRIPTS) {
      const words = synonyms.filter(([word]) => scriptOf(word) === script);
      const written = words.map(([word, ...means]): Synonym => [word, ...means.map(write)]);
      all.set(`${edition}/${synonymsFile(script)}.json`, JSON.stringify(packSynonyms(written)));
    }
  }
  const version = contentHash(all);
  const corpus = [...cards.flatMap(({ title, text, topics }) => [title, text, ...topics])];
  const setup: Setup = {
    version,
    engine: ENGINE,
    meta,
    size: cards.length,
    prefix,
    fold: packTable(foldTable([...corpus, ...synonyms.flat(), ASKING.source])),
    common: commonCharacters(cards),
  };
  return new Map([
    ['setup.json', JSON.stringify(setup)],
    ...[...all].map(([path, content]) => [`${version}/${path}`, content] as const),
  ]);
}
