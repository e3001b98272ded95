import { expect, test } from 'vitest';
import { measure } from './fixture.ts';
import { fold } from '../../../src/core/script/fold.ts';
import { partial } from '../../../src/core/search/relax.ts';
import { runsOf, telltales } from '../../../src/core/search/runs.ts';

test('pages are looked for by pairs of neighbours, in short words also as meant before a slip, across no space or mark', () => {
  expect(telltales(runsOf(['杭州机场', '融资、上市']), '')).toEqual([
    '杭州',
    '州机',
    '机场',
    '融资',
    '上市',
    '杭?机',
    '州?场',
    '州杭',
    '机州',
    '场机',
    '资融',
    '市上',
  ]);
});

test('pairs of common characters are not asked for while there are others', () => {
  expect(telltales(runsOf(['在支持香港安吉']), '在支持香港')).toEqual(['港安', '安吉']);
});

test('a query of common characters alone is asked for in a few long pieces', () => {
  const asked = telltales(runsOf(['支持香港合作支持香港合作']), '支持香港合作');
  expect(asked).toEqual(['支持香港合作', '港合作支持香', '支持香港合作']);
  expect(telltales(runsOf(['香港'.repeat(50)]), '香港').length).toBeLessThan(10);
  const long = String.fromCodePoint(...Array.from({ length: 100 }, (_, at) => 0x4e00 + at));
  expect(telltales(runsOf([long]), '').length).toBeLessThan(30);
});

test('the end of a word and the head of the next are no word', () => {
  const held = (query: string, means: string[] = []) =>
    partial(measure(1, '建設計劃。'), runsOf([query]), means, fold).pieces;
  expect(held('室内设计师')).toEqual([]);
  expect(held('设计', ['设计'])).toEqual([]);
  expect(held('计划书')).toEqual(['计划']);
});

test('a word that stands for the reader’s counts whole or not at all', () => {
  const runs = runsOf(['科技人才', '互访']);
  const held = (text: string) => partial(measure(1, text), runs, ['科技人才'], fold).pieces;
  expect(held('科技人才互訪')).toEqual(['科技人才', '互访']);
  expect(held('房屋科技人員互訪')).toEqual(['互访']);
});
