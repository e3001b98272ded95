import { expect, test } from 'vitest';
import { targetOf } from '../../../src/core/search/target.ts';
import type { Result } from '../../../src/core/search/result.ts';
import { domain, measure } from './fixture.ts';

const card = measure(28, '深化浙港交流。就「安吉遊戲」的理論及實踐進行研究，交流經驗。', {
  title: '「安吉遊戲」及姊妹學校',
});
const target = (result: Partial<Result>): string =>
  decodeURIComponent(targetOf({ card, ranges: [], titleRanges: [], ...result }));

test('a result leads to the sentence that matched, with the words to mark as they stand', () => {
  const ranges = [[9, 13]] as const;
  expect(target({ ranges: [...ranges] })).toBe('?mark=安吉遊戲#s2');
});

test('each word is named once, whether text or title has it, and the sentence is that of the rarest', () => {
  const found: Partial<Result> = {
    ranges: [
      [4, 6],
      [9, 13],
      [25, 27],
    ],
    titleRanges: [
      [1, 5],
      [7, 11],
    ],
  };
  expect(target(found)).toBe('?mark=交流&mark=安吉遊戲&mark=姊妹學校#s2');
});

test('an address names a few words only', () => {
  const letters = measure(1, '甲乙丙丁戊己庚辛壬癸');
  const ranges = Array.from(letters.text, (_, at) => [at, at + 1] as const);
  expect(target({ card: letters, ranges }).match(/mark=/g)).toHaveLength(8);
});

test('the preamble is reached by its paragraph, a title or a domain by its page', () => {
  const memorandum = { ...measure(0, '備忘錄\n推動合作\n達成共識'), kind: 'memorandum' as const };
  expect(target({ card: memorandum, ranges: [[9, 11]] })).toBe('?mark=達成#p2');
  expect(target({ card: memorandum, ranges: [[0, 3]] })).toBe('?mark=備忘錄');
  expect(target({ card: domain(2, '金融'), ranges: [[0, 2]] })).toBe('?mark=金融');
});

test('where nothing is to be marked the address is the page’s own', () => {
  expect(target({})).toBe('');
});
