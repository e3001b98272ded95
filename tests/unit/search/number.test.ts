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
  ['第28項第2句', 28],
  ['附件第28項', 28],
  ['Measure 28', 28],
])('%s names measure %i', (input, expected) => {
  expect(number(input)).toEqual({ kind: 'measure', number: expected });
});

test.each([
  ['領域九', 9],
  ['领域9', 9],
  ['第十三領域', 13],
  ['第9個領域', 9],
  ['domain 9', 9],
])('%s names domain %i', (input, expected) => {
  expect(number(input)).toEqual({ kind: 'domain', number: expected });
});

test.each([
  '三',
  '0',
  '28 29',
  '二八',
  '十十',
  '三跑',
  '第項',
  '28號文件',
  '12345',
  '領域',
  '個領域',
  '',
])('%j names nothing', (input) => {
  expect(number(input)).toBeUndefined();
});
