/** A small memorandum, and an index in memory that proposes as Pagefind does: pages that have all the words. */
import { fold } from '../../../src/core/script/fold.ts';
import { answer } from '../../../src/core/search/answer.ts';
import type { SearchIndex } from '../../../src/core/search/search-index.ts';
import type { Card } from '../../../src/core/search/card.ts';
import { packSynonyms, scriptOf, type Synonym } from '../../../src/core/search/synonyms.ts';
import { numberWords } from '../../../src/core/search/number.ts';
import { indexable, WORD_BREAK } from '../../../src/core/search/searchable.ts';

export const measure = (number: number, text: string, more: Partial<Card> = {}): Card => ({
  kind: 'measure',
  path: `zj2025/measures/${number}/`,
  number,
  title: '',
  breaks: [],
  context: '二、金融',
  text,
  topics: [],
  facets: { domain: ['zj2025-2'], audience: [], direction: [] },
  ...more,
});

export const domain = (number: number, text: string): Card => ({
  ...measure(number, text),
  kind: 'domain',
  path: `zj2025/domains/${number}/`,
  title: text,
  context: '',
});

export function indexOf(
  cards: readonly Card[],
  synonyms: readonly Synonym[] = [],
): SearchIndex & { read: string[] } {
  const read: string[] = [];
  const pages = cards.map((card) => ({
    id: card.path,
    words: [...indexable(card.text, fold).split(WORD_BREAK), ...numberWords(card)],
  }));
  return {
    read,
    size: cards.length,
    fold,
    common: '',
    synonyms: (script) =>
      Promise.resolve(packSynonyms(synonyms.filter(([word]) => scriptOf(word) === script))),
    propose: (asked) =>
      Promise.resolve(
        pages
          .filter(({ words }) => asked.every((word) => words.includes(word)))
          .map(({ id, words }) => ({
            id,
            positions: words.flatMap((word, at) => (asked.includes(word) ? [at] : [])),
          })),
      ),
    cards: (ids) => {
      read.push(...ids);
      return Promise.resolve(ids.flatMap((id) => cards.filter(({ path }) => path === id)));
    },
  };
}

/** A small memorandum. */
export const cards = [
  measure(7, '會同港交所開展業務培訓，解答企業對赴港上市的疑問。', { title: '赴港上市培訓' }),
  measure(8, '針對浙江省已在港上市和擬赴港上市企業，對接在港金融機構。'),
  measure(9, '圍繞智慧城市、人工智能、金融科技等重點領域。', { topics: ['金融科技'] }),
  measure(17, '推動杭州機場三跑項目落實融資方案。'),
  measure(22, '浙江省律師協會系統性培訓浙江涉外律師人才。'),
  measure(28, '就「安吉遊戲」的理論及實踐進行研究，赴滬，港口上新，市集。'),
  domain(2, '金融'),
  domain(4, '航空'),
  { ...measure(0, '推動「八八戰略」走深走實，促進企業發展。'), kind: 'memorandum' as const },
];
/** Pages about something else, against which a word tells. */
export const others = Array.from({ length: 6 }, (_, at) => measure(at + 60, '增進友誼。'));
export const synonyms: Synonym[] = [
  ['IPO', '上市'],
  ['掛牌', '上市'],
  ['法律界', '律師', '仲裁'],
  ['金融', '融資'],
  ['airport', '機場'],
  ['financing', '融資'],
];

/** How the small memorandum answers, in short: `m7` is a measure, `d2` a domain. */
export const ask = async (query: string) => {
  const { kind, named, results, means } = await answer(
    query,
    indexOf([...cards, ...others], synonyms),
  );
  const found = results.map(({ card }) => `${card.kind[0]}${card.number}`);
  return { kind, named: named?.card.number, found, means };
};
