import { expect, test } from 'vitest';
import { fold } from '../../../src/core/script/fold.ts';
import { MAX_QUERY, parseQuery } from '../../../src/core/search/query.ts';

const terms = (input: string) => parseQuery(input, fold).terms;

test('script, variants, width and case of a query make no difference', () => {
  expect(terms('公共衞生')).toEqual(terms('公共衛生'));
  expect(terms('公共衞生')).toEqual(terms('公共卫生'));
  expect(terms('ＱＦＬＰ')).toEqual(terms('qflp'));
  expect(terms('「一帶一路」')).toEqual(terms('"一带一路"'));
});

test('every space parts terms, and a term counts once', () => {
  expect(terms('合作　仲裁\n合作')).toEqual(['合作', '仲裁']);
});

test('what holds no letter or digit is nothing to search for', () => {
  for (const input of ['', '  ', '，。！', '\u0000\u0007', '\u202E\u200F', '\uD800', '<>""'])
    expect(terms(input), JSON.stringify(input)).toEqual([]);
});

test('invisible characters inside a word do not hide it', () => {
  expect(terms('安\u200B吉\u202E遊\uDC00戲\u00AD')).toEqual(['安吉游戏']);
});

test('a very long query is cut, and says so', () => {
  const query = parseQuery('合'.repeat(10_000), fold);
  expect(query.cut).toBe(true);
  expect(Array.from(query.shown)).toHaveLength(MAX_QUERY);
  expect(parseQuery('合'.repeat(MAX_QUERY), fold).cut).toBe(false);
});
