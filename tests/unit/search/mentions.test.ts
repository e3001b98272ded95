/** What only mentions words of a question, and in which order. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/core/search/answer.ts';
import type { Synonym } from '../../../src/core/search/synonyms.ts';
import { ask, cards, indexOf, measure, others } from './fixture.ts';

test('pages with a single word of a question are told apart from answers', async () => {
  expect(await ask('培訓費用')).toMatchObject({ kind: 'mentions', found: ['m7', 'm22'] });
  expect(await ask('去邊度掛牌好')).toMatchObject({ kind: 'mentions', found: ['m7', 'm8'] });
  expect(await ask('airport parking')).toMatchObject({ kind: 'mentions', found: ['m17'] });
});

test('of such pages those come first whose words are rarer, or stand in the title', async () => {
  const pages = [
    ...others,
    measure(1, '舉辦培訓。'),
    measure(2, '人才培訓。', { title: '培訓' }),
    measure(3, '科研機構。'),
  ];
  const found = async (query: string) =>
    (await answer(query, indexOf([...pages, ...cards, ...others]))).results.map(
      ({ card }) => card.number,
    );
  expect((await found('科研費用同培訓費用'))[0]).toBe(3);
  expect((await found('培訓費用'))[0]).toBe(2);
});

test('a place says where, not what: its only measure is no answer to all that is asked of it', async () => {
  const places: Synonym[] = [
    ['杭州', '杭州', '杭寧溫', '在浙', '浙江'],
    ['hangzhou', '杭州', '杭寧溫', '在浙', '浙江'],
    ['study', '學習'],
  ];
  const pages = [
    measure(16, '加密杭寧溫三大機場的航線。'),
    measure(27, '為學生在浙學習提供便利。'),
    ...cards,
    ...others,
    measure(37, '互派醫生觀摩。'),
    measure(38, '邀請醫生來港。'),
    measure(50, '港人在浙江學習。'),
  ];
  const found = async (query: string) => {
    const { kind, results } = await answer(query, indexOf(pages, places));
    return [kind, ...results.map(({ card }) => card.number)];
  };
  expect(await found('去杭州搵醫生')).toEqual(['mentions', 37, 38]);
  expect(await found('杭州西湖')).toEqual(['mentions', 17]);
  expect(await found('杭州機場泊車')).toEqual(['mentions', 17]);
  expect(await found('hangzhou')).toEqual(['reworded', 17, 16]);
  expect(await found('study in hangzhou')).toEqual(['reworded', 50, 27]);
});

test('nor is a place with what leads to it a name', async () => {
  const pages = [
    measure(1, '參加在香港舉辦的論壇。'),
    measure(2, '加強與香港的聯繫。'),
    measure(24, '推廣特色節目。'),
    ...others,
  ];
  for (const query of ['香港邊度播節目，在香港睇', '節目，與香港睇']) {
    const { kind, results } = await answer(query, indexOf(pages));
    expect([kind, ...results.map(({ card }) => card.number)]).toEqual(['mentions', 24]);
  }
});

test('of equal words those come first that have more of the question', async () => {
  const pages = [
    ...[1, 2, 3].map((number) => measure(number, '企業。')),
    measure(12, '企業參與試點。'),
    measure(36, '發展基金。'),
    ...others,
  ];
  const { kind, results } = await answer('基金企業申報試點', indexOf(pages));
  expect([kind, ...results.map(({ card }) => card.number)]).toEqual(['mentions', 12, 36]);
});

test('of equal words those come first that have the character beside a slip', async () => {
  const pages = [measure(42, '碳監測。'), measure(41, '輻射環境和空氣監測。')];
  const { kind, results } = await answer('輻設監測', indexOf([...pages, ...cards, ...others]));
  expect([kind, ...results.map(({ card }) => card.number)]).toEqual(['mentions', 41, 42]);
});

test('of equal words those come first that the question names first', async () => {
  const pages = [measure(1, '就業。'), measure(2, '互派臨床醫護人員。'), ...others];
  const { kind, results } = await answer('醫護過去就業有咩要求', indexOf(pages));
  expect([kind, ...results.map(({ card }) => card.number)]).toEqual(['mentions', 2, 1]);
});

test('nor does going there count, unless it alone tells two measures apart', async () => {
  const ways: Synonym[] = [
    ['北上', '內地'],
    ['去香港', '赴香港'],
    ['護士', '醫護'],
    ['後生', '青年'],
  ];
  const pages = [
    measure(36, '青年團隊。'),
    measure(34, '組織青年到訪，赴香港。'),
    measure(37, '互派醫護人員。'),
    measure(50, '港人享受內地政策。'),
    ...others,
  ];
  const found = async (query: string) =>
    (await answer(query, indexOf(pages, ways))).results.map(({ card }) => card.number);
  expect(await found('護士北上收入')).toEqual([37]);
  // The Simplified edition's list has its words in Simplified.
  ways[0] = ['北上', '内地'];
  expect(await found('護士北上收入')).toEqual([37]);
  expect(await found('護士去香港收入')).toEqual([37]);
  expect((await found('後生去香港睇吓風景'))[0]).toBe(34);
});

test('a compound tells more than two of its words apart', async () => {
  const pages = [
    measure(13, '科技管理人才相互交流學習。'),
    measure(45, '智慧物業管理。'),
    measure(50, '在浙學習。'),
    ...others,
    ...cards,
  ];
  const { results } = await answer('物業管理點樣學習先好', indexOf(pages));
  expect(results[0]?.card.number).toBe(45);
});

test('what a compound nearly is tells no more than its words where they stand', async () => {
  const pages = [measure(26, '學生赴內地學習。'), measure(31, '內地專題實習計劃。')];
  const { results } = await answer('暑假想去內地實習', indexOf([...pages, ...others, ...cards]));
  expect(results[0]?.card.number).toBe(31);
});

test('a listed place with a mark in it breaks no other search', async () => {
  const ways: Synonym[] = [['港島(中環', '香港']];
  expect((await answer('養寵物', indexOf(cards, ways))).kind).toBe('none');
});
