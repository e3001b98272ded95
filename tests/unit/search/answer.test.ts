import { expect, test } from 'vitest';
import { answer } from '../../../src/core/search/answer.ts';
import { lengthen } from '../../../src/core/search/lengthen.ts';
import { ask, cards, indexOf, measure } from './fixture.ts';

test('exactly the pages that contain the words in this order', async () => {
  expect((await ask('赴港上市')).found).toEqual(['m7', 'm8']);
  expect((await ask('上市企业')).found).toEqual(['m8']);
  expect((await ask('市的')).found).toEqual(['m7']);
});

test('punctuation of the text parts words; punctuation of the query is looked for', async () => {
  expect((await ask('城市人工')).kind).toBe('partial');
  expect((await ask('城市、人工')).found).toEqual(['m9']);
  expect((await ask('城市，人工')).kind).toBe('partial');
});

test('several terms: pages that have them all', async () => {
  expect((await ask('上市 金融')).found).toEqual(['m8']);
});

test('a title or topic match comes first, then measures, then the domain', async () => {
  expect((await ask('金融')).found).toEqual(['m9', 'd2', 'm8']);
});

test('a number leads to its measure, and to a domain when it says so', async () => {
  expect(await ask('領域四')).toMatchObject({ named: 4, found: ['d4'] });
  expect(await ask('第二十八項')).toMatchObject({ named: 28, found: ['m28'] });
  expect(await ask('4')).toMatchObject({ named: undefined, found: [] });
});

test('quotation marks may be left out, and may be typed', async () => {
  expect((await ask('安吉遊戲的理論')).found).toEqual(['m28']);
  expect((await ask('"安吉游戏"')).found).toEqual(['m28']);
});

test('a title that has the name of a topic by chance comes after what is about the topic', async () => {
  const pages = [
    measure(45, '幸福小區建設計劃。', { title: '幸福小區建設計劃' }),
    measure(3, '推動兩地在工業設計方面的合作，優化服務貿易結構。', { topics: ['設計'] }),
  ];
  const { results } = await answer('設計', indexOf(pages));
  expect(results.map(({ card }) => card.number)).toEqual([3, 45]);
});

test('the preamble answers only what nothing else does', async () => {
  expect((await ask('八八戰略')).found).toEqual(['m0']);
  expect((await ask('企業')).found).not.toContain('m0');
});

test('pages that cannot answer are not even read', async () => {
  const index = indexOf(cards);
  await answer('赴港上市', index);
  expect(index.read).toEqual(['zj2025/measures/7/', 'zj2025/measures/8/']);
});

test('of very many pages a hundred are read, and the rest when asked for', async () => {
  const many = Array.from({ length: 230 }, (_, at) => measure(at + 1, '推動仲裁。'));
  const index = indexOf(many);
  const first = await answer('仲裁', index);
  expect([first.results.length, first.rest.length]).toEqual([100, 130]);
  const second = await lengthen(first, index);
  expect(second.results.slice(0, 100)).toEqual(first.results);
  const last = await lengthen(second, index);
  expect([last.results.length, last.rest.length]).toEqual([230, 0]);
  expect(new Set(last.results.map(({ card }) => card.path)).size).toBe(230);
});

test('a page is found behind more than a hundred that only have its characters, which are not read', async () => {
  const decoys = Array.from({ length: 150 }, (_, at) => measure(at + 1, '企業合作。'));
  const index = indexOf([...decoys, measure(151, '行業企盼。')]);
  const { kind, results } = await answer('業企', index);
  expect([kind, results.map(({ card }) => card.number)]).toEqual(['exact', [151]]);
  expect(index.read).toEqual(['zj2025/measures/151/']);
});

test('pages with the words count as the rest, none that only has their characters', async () => {
  const decoys = Array.from({ length: 150 }, (_, at) => measure(at + 1, '企業合作，香港。'));
  const pages = Array.from({ length: 130 }, (_, at) => measure(at + 151, '行業企盼，在港。'));
  const { results, rest } = await answer('業企 港', indexOf([...decoys, ...pages]));
  expect([results.length, rest.length]).toEqual([100, 30]);
});
