/** A small index in memory that proposes as Pagefind does: pages that have all the words. */
import { fold } from '../../../src/core/script/fold.ts';
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
