import { expect, test } from 'vitest';
import { wrap } from '../../../src/core/typography/wrap.ts';

const length = (text: string): number => text.length;

test('lines break between phrases only, and are of like length', () => {
  expect(wrap(['學前教育、', '「安吉遊戲」', '及姊妹', '學校'], 12, length)).toEqual([
    '學前教育、「安吉遊戲」',
    '及姊妹學校',
  ]);
  expect(wrap(['一二三四', '五六', '七八', '九十'], 8, length)).toEqual([
    '一二三四五六',
    '七八九十',
  ]);
});

test('what fits on one line stays on one line', () => {
  expect(wrap(['公務員', '交流'], 12, length)).toEqual(['公務員交流']);
});
