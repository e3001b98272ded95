import { expect, test } from 'vitest';
import { chineseNumeral, matchNumber } from '../../../src/core/memorandum/numbering.ts';

test('Chinese numerals are written as printed', () => {
  expect([1, 10, 11, 14, 20, 21, 99].map(chineseNumeral)).toEqual(
    '一 十 十一 十四 二十 二十一 九十九'.split(' '),
  );
});

test.each([
  ['chinese-comma', '十一、 住房安居', 11, '住房安居'],
  ['chinese-parentheses', '（二十）教育', 20, '教育'],
  ['chinese-parentheses', '(二)教育', 2, '教育'],
  ['chinese-item', '第三項 教育', 3, '教育'],
  ['arabic-dot', ' - 17. 推動', 17, '推動'],
  ['arabic-dot', '37. 加強', 37, '加強'],
  ['arabic-comma', '3、加強', 3, '加強'],
  ['arabic-parentheses', '(3) 加強', 3, '加強'],
  ['arabic-item', '- 第12項 加強', 12, '加強'],
] as const)('%s reads the number of "%s"', (form, line, number, rest) => {
  expect(matchNumber(form, line)).toMatchObject({ number, rest });
});

test.each([
  ['arabic-dot', '1.5億元的項目。'],
  ['arabic-dot', '2025年4月24日'],
  ['chinese-comma', '十十、教育'],
  ['chinese-comma', '一帶一路、教育'],
] as const)('%s takes "%s" for words, not for a number', (form, line) => {
  expect(matchNumber(form, line)).toBeUndefined();
});
