import { expect, test } from 'vitest';
import { answer } from '../../../src/core/search/answer.ts';
import { domain, indexOf, measure } from './fixture.ts';

const cards = [
  measure(7, '會同港交所開展業務培訓，解答企業對赴港上市的疑問。', { title: '赴港上市培訓' }),
  measure(8, '針對浙江省已在港上市和擬赴港上市企業，對接在港金融機構。'),
  measure(9, '圍繞智慧城市、人工智能、金融科技等重點領域。', { topics: ['金融科技'] }),
  measure(17, '推動杭州機場三跑項目落實融資方案。'),
  measure(22, '浙江省律師協會系統性培訓浙江涉外律師人才。'),
  measure(28, '就「安吉遊戲」的理論及實踐進行研究，赴滬，港口上新，市集。'),
  domain(2, '金融'),
  domain(4, '航空'),
];

const ask = async (query: string) => {
  const { numbered, hits, partials } = await answer(query, indexOf(cards));
  const found = hits.map(({ card }) => `${card.kind[0]}${card.number}`);
  return { numbered: numbered.map(({ number }) => number), found, partials };
};

test('exactly the pages that contain the words in this order', async () => {
  expect((await ask('赴港上市')).found).toEqual(['m7', 'm8']);
  expect((await ask('上市企业')).found).toEqual(['m8']);
  expect((await ask('市的')).found).toEqual(['m7']);
});

test('punctuation of the text parts words; punctuation of the query is looked for', async () => {
  expect((await ask('城市人工')).found).toEqual([]);
  expect((await ask('城市、人工')).found).toEqual(['m9']);
  expect((await ask('城市，人工')).found).toEqual([]);
});

test('several terms: pages that have them all', async () => {
  expect((await ask('上市 金融')).found).toEqual(['m8']);
});

test('a title or topic match comes first, then measures, then the domain', async () => {
  expect((await ask('金融')).found).toEqual(['m9', 'd2', 'm8']);
});

test('a number leads to its measure, and to no domain of that number', async () => {
  expect(await ask('第二十八項')).toMatchObject({ numbered: [28], found: [] });
  expect(await ask('4')).toMatchObject({ numbered: [], found: [] });
});

test('quotation marks may be left out, and may be typed', async () => {
  expect((await ask('安吉遊戲的理論')).found).toEqual(['m28']);
  expect((await ask('"安吉游戏"')).found).toEqual(['m28']);
});

test('words that stand apart and a slip of one character still find the page', async () => {
  const best = async (query: string) => (await ask(query)).partials[0]?.card.number;
  expect(await best('杭州機場融資')).toBe(17);
  expect(await best('律師培訓')).toBe(22);
  expect(await best('安吉遊喜')).toBe(28);
  expect(await best('智慧成市')).toBe(9);
});

test('nothing is near what shares no telling words', async () => {
  expect((await ask('八達通')).partials).toEqual([]);
  expect((await ask('企業所得稅優惠辦法')).partials).toEqual([]);
});

test('pages that cannot answer are not even read', async () => {
  const index = indexOf(cards);
  await answer('赴港上市', index);
  expect(index.read).toEqual(['zj2025/measures/7/', 'zj2025/measures/8/']);
});
