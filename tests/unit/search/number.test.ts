import { expect, test } from 'vitest';
import { fold } from '../../../src/core/script/fold.ts';
import { readNumber } from '../../../src/core/search/number.ts';
import { answer } from '../../../src/core/search/answer.ts';
import { parseQuery } from '../../../src/core/search/query.ts';
import { domain, indexOf, measure } from './fixture.ts';

const number = (input: string) => readNumber(parseQuery(input, fold).terms.join(' '));

test.each<[input: string, kind: string, number: number]>([
  ['28', 'measure', 28],
  ['２８', 'measure', 28],
  ['m28', 'measure', 28],
  ['#28', 'measure', 28],
  ['第28項', 'measure', 28],
  ['第 28 项', 'measure', 28],
  ['第28条', 'measure', 28],
  ['28項', 'measure', 28],
  ['二項', 'measure', 2],
  ['二十八', 'measure', 28],
  ['第二十八項', 'measure', 28],
  ['第十項', 'measure', 10],
  ['第七項', 'measure', 7],
  ['十三', 'measure', 13],
  ['五十一', 'measure', 51],
  ['第一百零三項', 'measure', 103],
  ['第一百一十八項', 'measure', 118],
  ['附件第28項', 'measure', 28],
  ['措施28', 'measure', 28],
  ['措施三', 'measure', 3],
  ['第28項措施', 'measure', 28],
  ['Measure 28', 'measure', 28],
  ['領域九', 'domain', 9],
  ['领域9', 'domain', 9],
  ['第十三領域', 'domain', 13],
  ['第9個領域', 'domain', 9],
  ['第九章', 'domain', 9],
  ['domain 9', 'domain', 9],
  ['領域 九', 'domain', 9],
  ['領域 9', 'domain', 9],
  ['第 9 個領域', 'domain', 9],
  ['第 9 章', 'domain', 9],
  ['domain9', 'domain', 9],
])('%s names %s %i, and the search knows it for a number', async (input, kind, expected) => {
  expect(number(input)).toEqual({ kind, number: expected });
  const pages = [measure(expected, '文'), domain(expected, '題')];
  expect((await answer(input, indexOf(pages))).named?.card).toMatchObject({
    kind,
    number: expected,
  });
});

test.each([
  '三',
  '0',
  '28 29',
  '二八',
  '十十',
  '三跑',
  '第項',
  '領域零',
  '28號文件',
  '12345',
  '領域',
  '個領域',
  '',
])('%j names nothing', (input) => {
  expect(number(input)).toBeUndefined();
});

test('a sentence is found by its name, as the page of its measure has it', async () => {
  for (const query of [
    '第28項第2句',
    '附件第二十八項第2句',
    '28項第2句',
    '第28項 第2句',
    '第二十八項第二句',
    '第28項第二句',
  ]) {
    const { named } = await answer(query, indexOf([measure(28, '文。文。')]));
    expect(named?.card.path, query).toBe('zj2025/measures/28/#s2');
  }
});

test.each(['第28項第3句', '第28項第0句'])(
  '%s, which the measure does not have, is answered in part by the measure',
  async (query) => {
    const { kind, named, results } = await answer(query, indexOf([measure(28, '文。文。')]));
    expect(kind).toBe('partial');
    expect(named).toBeUndefined();
    expect(results.map(({ card }) => card.path)).toEqual(['zj2025/measures/28/']);
  },
);
