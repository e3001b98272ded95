import { expect, test } from 'vitest';
import { convert } from '../../../src/core/script/convert.ts';
import {
  inMainlandWords,
  MAINLAND_WORDS,
  mainlandWordsIn,
} from '../../../src/core/script/mainland-words.ts';
import { corpus } from './corpus.ts';

test.each(MAINLAND_WORDS.map(({ from, to }) => [from, to]))('%s is said %s', (from, to) => {
  expect(to).not.toBe(convert(from));
  expect(inMainlandWords(convert(from))).toBe(to);
  expect(inMainlandWords(to)).toBe(to);
});

test('no word is listed twice', () => {
  const words = MAINLAND_WORDS.map(({ from }) => convert(from));
  expect(new Set(words).size).toBe(words.length);
});

test('the longer of two words wins', () => {
  expect(inMainlandWords('程式、程式码、小程式')).toBe('程序、脚本、小程序');
});

test('a word across the border of two others is none', () => {
  expect(inMainlandWords('开设定期航班、设定')).toBe('开设定期航班、设置');
  expect(mainlandWordsIn('开设定期航班')).toEqual([]);
});

test('no official text has a listed word, in either script', () => {
  for (const text of corpus()) expect(inMainlandWords(convert(text)), text).toBe(convert(text));
});
