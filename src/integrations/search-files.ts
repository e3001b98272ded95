/** Turns search records into the files that the browser's search loads. */
import { createHash } from 'node:crypto';
import type { Card } from '../core/search/card.ts';
import type { SearchRecords } from '../core/search/record.ts';
import { numberWords } from '../core/search/number.ts';
import { indexable, isIndexed, WORD_BREAK } from '../core/search/searchable.ts';
import { CARDS_PER_FILE, packTable, synonymsFile, type Setup } from '../core/search/setup.ts';
import { packSynonyms, scriptOf, SCRIPTS, type Synonym } from '../core/search/synonyms.ts';
import { convert } from '../core/script/convert.ts';
import { fold } from '../core/script/fold.ts';
import { foldTable } from '../core/script/fold-table.ts';
import { ASKING } from '../core/search/runs.ts';
import { editionCodes, SOURCE_EDITION, type Edition } from '../core/editions.ts';
import { buildPagefindIndex, ENGINE, type IndexedPage } from './pagefind-index.ts';

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

/** One edition's cards, in files of some that follow each other: what answers a question often does. */
const cardFiles = (cards: readonly Card[], edition: Edition): [path: string, content: string][] =>
  Array.from({ length: Math.ceil(cards.length / CARDS_PER_FILE) }, (_, file) => {
    const start = file * CARDS_PER_FILE;
    const some = cards.slice(start, start + CARDS_PER_FILE);
    return [`${edition}/${file}.json`, JSON.stringify(some.map((card) => cardIn(card, edition)))];
  });

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
  const { files, meta } = await buildPagefindIndex(cards.map(toPage));
  const all = new Map<string, string | Uint8Array>(files);
  for (const edition of editionCodes) {
    for (const [path, content] of cardFiles(cards, edition)) all.set(path, content);
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
    fold: packTable(foldTable([...corpus, ...synonyms.flat(), ASKING.source])),
    common: commonCharacters(cards),
  };
  return new Map([
    ['setup.json', JSON.stringify(setup)],
    ...[...all].map(([path, content]) => [`${version}/${path}`, content] as const),
  ]);
}
