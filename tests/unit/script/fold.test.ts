import { expect, test } from 'vitest';
import { convert } from '../../../src/core/script/convert.ts';
import { EXCEPTIONS } from '../../../src/core/script/exceptions.ts';
import { foldTable } from '../../../src/core/script/fold-table.ts';
import { fold } from '../../../src/core/script/fold.ts';
import { makeFold } from '../../../src/core/script/make-fold.ts';
import { corpus } from './corpus.ts';

const blocks = corpus();
const simplified = blocks.map(convert);

test('a text and its Simplified form are the same to search', () => {
  expect(blocks.map(fold)).toEqual(simplified.map(fold));
});

test('so are the listed exceptions, but for a word Hong Kong does not use and a plant', () => {
  const apart = EXCEPTIONS.filter(({ from, to }) => fold(from) !== fold(to));
  expect(apart.map(({ from }) => from)).toEqual(['建設計畫', '苧麻']);
});

test.each([
  ['屋邨', '屋村'],
  ['本著', '本着'],
  ['藉此', '借此'],
  ['增値', '增值'],
  ['凖備', '准备'],
  ['祇要', '只要'],
  ['戸', '户'],
  ['衛生', '衞生'],
  ['ＱＦＬＰ', 'qflp'],
  ['裡', '裏'],
  ['覆核', '复核'],
  ['計劃', '计划'],
])('%s and %s are the same to search', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('folding twice changes nothing', () => {
  for (const block of blocks) expect(fold(fold(block))).toBe(fold(block));
});

test('the small table folds the corpus, in either script, like the complete one', () => {
  const small = makeFold(Object.entries(foldTable(blocks)));
  for (const text of [...blocks, ...simplified, '裡著値臺']) expect(small(text)).toBe(fold(text));
});
