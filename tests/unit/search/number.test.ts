import { expect, test } from 'vitest';
import { fold } from '../../../src/core/script/fold.ts';
import { readNumber } from '../../../src/core/search/number.ts';
import { parseQuery } from '../../../src/core/search/query.ts';

const number = (input: string) => readNumber(parseQuery(input, fold).terms.join(' '));

test.each([
  ['28', 28],
  ['２８', 28],
  ['m28', 28],
  ['#28', 28],
  ['第28項', 28],
  ['第 28 项', 28],
  ['第28条', 28],
  ['28項', 28],
  ['二十八', 28],
  ['第二十八項', 28],
  ['第十項', 10],
  ['第七項', 7],
  ['十三', 13],
  ['五十一', 51],
  ['第一百零三項', 103],
])('%s names measure %i', (input, expected) => {
  expect(number(input)).toBe(expected);
});

test.each(['三', '0', '28 29', '二八', '十十', '三跑', '第項', '28號文件', '12345', ''])(
  '%j names no measure',
  (input) => {
    expect(number(input)).toBeUndefined();
  },
);
