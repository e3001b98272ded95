import { expect, test } from 'vitest';
import { targetOf } from '../../../src/core/search/target.ts';
import { domain, measure } from './fixture.ts';

const card = measure(28, '深化浙港交流。就「安吉遊戲」的理論及實踐進行研究。');
const at = (start: number, end: number) =>
  decodeURIComponent(targetOf({ card, ranges: [[start, end]], titleRanges: [] }));

test('a result leads to the sentence that matched, with the words to mark', () => {
  expect(at(9, 13)).toMatch(/^#s2:~:text=[^,]*就「-,安吉遊戲$/);
});

test('a mark grows to whole words, or browsers would not make it', () => {
  expect(at(4, 5)).toMatch(/^#s1:~:text=.*交流,?/);
});

test('what has no sentences or no marks leads to the page itself', () => {
  expect(targetOf({ card, ranges: [], titleRanges: [] })).toBe('');
  expect(targetOf({ card: domain(2, '金融'), ranges: [[0, 2]], titleRanges: [] })).toBe('');
});
