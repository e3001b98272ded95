import { expect, test } from 'vitest';
import { wrap } from '../../../src/core/typography/wrap.ts';

const length = (text: string): number => text.length;

test('lines break between phrases only, and are of like length', () => {
  expect(wrap(['一二三四', '五六', '七八', '九十'], 8, length)).toEqual([
    '一二三四五六',
    '七八九十',
  ]);
});

test.each([
  [
    ['學前教育、', '「安吉遊戲」', '及姊妹', '學校'],
    ['學前教育、「安吉遊戲」', '及姊妹學校'],
  ],
  [
    ['兩地', '公務員', '交流', '及新', '一輪', '交流', '計劃'],
    ['兩地公務員交流', '及新一輪交流計劃'],
  ],
  [
    ['教育', '合作', '備忘錄、', '職教', '聯盟', '及訪浙', '工作'],
    ['教育合作備忘錄、', '職教聯盟及訪浙工作'],
  ],
])('and where the sense is: %j', (phrases, lines) => {
  expect(wrap(phrases, 13, length)).toEqual(lines);
});

test('rather within the sense than with a long line above a short one', () => {
  const phrases = ['房屋', '科技', '及屋邨', '管理', '專業', '人員', '互訪', '和培訓'];
  expect(wrap(phrases, 14, length)).toEqual(['房屋科技及屋邨管理', '專業人員互訪和培訓']);
});

test('least of all within a name', () => {
  expect(wrap(['《港澳', '居民', '來往內地', '通行證》', '便利化應用'], 13, length)).toEqual([
    '《港澳居民來往內地通行證》',
    '便利化應用',
  ]);
});

test('what fits on one line stays on one line', () => {
  expect(wrap(['公務員、', '交流'], 12, length)).toEqual(['公務員、交流']);
});

test('a phrase wider than a line has one to itself', () => {
  expect(wrap(['甲', '乙丙丁戊', '己'], 3, length)).toEqual(['甲', '乙丙丁戊', '己']);
});

test('no phrases are no lines', () => {
  expect(wrap([], 3, length)).toEqual([]);
});
