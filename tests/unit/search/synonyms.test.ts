import { expect, test } from 'vitest';
import { fold } from '../../../src/core/script/fold.ts';
import {
  packSynonyms,
  readSynonyms,
  reword,
  type Synonym,
} from '../../../src/core/search/synonyms.ts';

const synonyms: Synonym[] = [
  ['IPO', '上市'],
  ['IP', '知識產權'],
  ['AI', '人工智能'],
  ['belt and road', '一帶一路'],
  ['belt & road', '一帶一路'],
  ['teacher', '教師', '師資'],
  ['幼稚園', '幼兒園'],
  ['杭州', '杭州', '浙江'],
  ['港大', '香港大學'],
  ['大狀', '大律師'],
];

const terms = (query: string) =>
  reword(fold(query), readSynonyms(packSynonyms(synonyms), fold), fold).map((rewording) =>
    rewording.terms.join('+'),
  );

test('a listed word is replaced wherever it stands, in either script', () => {
  expect(terms('幼稚園師資')).toEqual(['幼儿园+师资']);
  expect(terms('幼稚园')).toEqual(['幼儿园']);
  expect(terms('幼稚園的師資')).toEqual(['幼儿园+师资']);
});

test('Latin words count only as whole words, with or without a plural', () => {
  expect(terms('IPO')).toEqual(['上市']);
  expect(terms('mail')).toEqual([]);
  expect(terms('teachers')).toEqual(['教师', '师资']);
  expect(terms('Belt and Road 論壇')).toEqual(['一带一路+论坛']);
  expect(terms('Belt Road')).toEqual(['一带一路']);
  expect(terms('浙江AI產業')).toEqual(['浙江+人工智能+产业']);
});

test('a query without a listed word stays as it is', () => {
  expect(terms('赴港上市')).toEqual([]);
});

test('what is said of the province may answer for a city, after the city itself', () => {
  const rewordings = reword('杭州律师', readSynonyms(packSynonyms(synonyms), fold), fold);
  expect(rewordings.map((each) => [each.terms.join('+'), each.wider])).toEqual([
    ['杭州+律师', false],
    ['浙江+律师', true],
  ]);
});

test('nor for a place of it in another word', () => {
  expect(terms('杭州港')).toEqual(['杭州+港']);
});

test('no word begins in the middle of Hong Kong or Zhejiang', () => {
  expect(terms('港大研究院')).toEqual(['香港大学+研究院']);
  expect(terms('香港大狀')).toEqual(['香港+大律师']);
});

test('many words with several meanings are not said in every way', () => {
  expect(terms('teachers '.repeat(30)).length).toBeLessThan(20);
});
