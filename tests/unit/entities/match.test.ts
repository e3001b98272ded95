import { expect, test } from 'vitest';
import { matchEntities } from '../../../src/core/entities/match.ts';

const entities = [
  { slug: 'belt-and-road', names: ['一帶一路'] },
  { slug: 'summit', names: ['「一帶一路」高峰論壇'] },
  { slug: 'anji-play', names: ['安吉遊戲'] },
  { slug: 'university', names: ['香港大學'] },
  { slug: 'bar-association', names: ['香港大律師公會'] },
  { slug: 'lawyers', names: ['律師'] },
  { slug: 'fair', names: ['"浙里"博覽'] },
  { slug: 'qflp', names: ['合格境外有限合夥人', 'QFLP'] },
  { slug: 'rare', names: ['𫚭魚'] },
  { slug: 'airport', names: ['杭州機場'] },
  { slug: 'airport-project', names: ['杭州機場三跑項目'] },
  { slug: 'road-works', names: ['路工程'] },
];

/** `out` writes each match as `start-end slug`. */
const table: { promise: string; input: string; out: string[] }[] = [
  { promise: 'no name, no match', input: '加強兩地交流。', out: [] },
  { promise: 'an empty text has no match', input: '', out: [] },
  { promise: 'a bare name matches', input: '就安吉遊戲研究', out: ['1-5 anji-play'] },
  { promise: '「」 around a name stay outside', input: '就「安吉遊戲」的', out: ['2-6 anji-play'] },
  { promise: 'straight quotes stay outside too', input: '就"安吉遊戲"的', out: ['2-6 anji-play'] },
  {
    promise: 'quotes inside a name are part of the match',
    input: '在「一帶一路」高峰論壇上',
    out: ['1-11 summit'],
  },
  {
    promise: 'a name with 「」 matches straight quotes in the text',
    input: '在"一帶一路"高峰論壇上',
    out: ['1-11 summit'],
  },
  {
    promise: 'a name with straight quotes matches 「」 in the text',
    input: '辦「浙里」博覽',
    out: ['1-7 fair'],
  },
  {
    promise: 'the shorter name matches where the longer one does not stand',
    input: '共建「一帶一路」的機遇',
    out: ['3-7 belt-and-road'],
  },
  {
    promise: 'the longest name hides the names inside it',
    input: '香港大律師公會的律師',
    out: ['0-7 bar-association', '8-10 lawyers'],
  },
  {
    promise: 'of two names that begin together the longest wins, whatever their order',
    input: '推動杭州機場三跑項目和杭州機場',
    out: ['2-10 airport-project', '11-15 airport'],
  },
  {
    promise: 'the leftmost name wins over one that begins inside it',
    input: '一帶一路工程',
    out: ['0-4 belt-and-road'],
  },
  {
    promise: 'every occurrence is found, neighbours too',
    input: '律師律師',
    out: ['0-2 lawyers', '2-4 lawyers'],
  },
  {
    promise: 'all names of an entity lead to it',
    input: '合格境外有限合夥人（簡稱「QFLP」）',
    out: ['0-9 qflp', '13-17 qflp'],
  },
  { promise: 'a Latin name is not found inside a longer word', input: 'QFLPs、AQFLP', out: [] },
  { promise: 'offsets count UTF-16 units', input: '𫚭及𫚭魚', out: ['3-6 rare'] },
];

test.each(table)('$promise', ({ input, out }) => {
  const found = matchEntities(input, entities);
  expect(found.map(({ start, end, entity }) => `${start}-${end} ${entity.slug}`)).toEqual(out);
});

test('a name that two entities claim is refused, with both named', () => {
  const twins = [
    { slug: 'one', names: ['港交所'] },
    { slug: 'two', names: ['港交所'] },
  ];
  expect(() => matchEntities('港交所', twins)).toThrow('one and two share the name 港交所');
});

test('an empty name is refused instead of matching everywhere', () => {
  expect(() => matchEntities('文字', [{ slug: 'blank', names: [''] }])).toThrow('blank');
});
