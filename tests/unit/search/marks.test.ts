import { expect, test } from 'vitest';
import { fold } from '../../../src/core/script/fold.ts';
import { marksIn, placesToMark } from '../../../src/core/search/marks.ts';
import { targetOf } from '../../../src/core/search/target.ts';
import { measure } from './fixture.ts';

const TRADITIONAL = '基層衛生及衞生人員，「安吉遊戲」';
const SIMPLIFIED = '基层卫生及卫生人员，“安吉游戏”';

/** What is marked in a text for an address. */
const marked = (search: string, text = TRADITIONAL): string[] =>
  placesToMark(text, marksIn(search, fold), fold).map((range) => text.slice(...range));

test('words are marked wherever they stand, in either script and form', () => {
  expect(marked('?mark=衛生&mark=安吉遊戲')).toEqual(['衛生', '衞生', '安吉遊戲']);
  expect(marked('?mark=衛生&mark=安吉遊戲', SIMPLIFIED)).toEqual(['卫生', '卫生', '安吉游戏']);
});

test('what a result’s address names is marked', () => {
  const card = measure(1, TRADITIONAL);
  const target = targetOf({
    card,
    ranges: [
      [2, 4],
      [5, 7],
      [11, 15],
    ],
    titleRanges: [],
  });
  expect(marked(target.replace(/#.*/, ''))).toEqual(['衛生', '衞生', '安吉遊戲']);
});

test('words that meet or overlap are one mark', () => {
  expect(marked('?mark=基層衛&mark=衛生&mark=人員')).toEqual(['基層衛生', '衞生人員']);
});

test.each([
  '',
  '?q=衛生',
  '?mark',
  '?mark=',
  '?mark=，',
  '?mark=%E0%A4',
  '?mark=%00%',
  '?mark=<b>',
])('%s marks nothing', (search) => {
  expect(marked(search)).toEqual([]);
});

test('of a long address no more is read than of a query', () => {
  expect(marksIn(`?mark=${'合'.repeat(100_000)}`, fold).join('').length).toBe(100);
  expect(marksIn('?mark=合作'.repeat(100_000), fold).join('').length).toBeLessThanOrEqual(100);
});
