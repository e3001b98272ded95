import { expect, test } from 'vitest';
import { lineCounter, phraseLineCounter } from '../../../src/core/publish/line-count.ts';

const lineCount = (text: string, column: number): number => lineCounter(text)(column);

test('a full line of Han characters stays one line, one more character makes two', () => {
  expect(lineCount('浙'.repeat(15), 15)).toBe(1);
  expect(lineCount('浙'.repeat(16), 15)).toBe(2);
});

test('a closing mark takes its character along to the next line', () => {
  expect(lineCount('一二三四五。', 5)).toBe(2);
  // 四。 moves down together, so the second line holds 四。五六七 and 八 needs a third.
  expect(lineCount('一二三四。五六七八', 4)).toBe(3);
});

test('an opening mark does not end a line', () => {
  expect(lineCount('一二三「四五六」七', 4)).toBe(3);
});

test('a Latin word stays whole', () => {
  expect(lineCount('一二三QFLP', 4)).toBe(2);
});

test('a word wider than the column goes on over as many lines as it needs', () => {
  expect(lineCount('浙'.repeat(3) + 'x'.repeat(20), 4)).toBe(5);
});

test('phrases stay whole, and end at marks too', () => {
  const lines = phraseLineCounter(['一二三', '四五', '六：七「八九」十']);
  // 一二三四五六：七「八九」十
  expect(lines(13)).toBe(1);
  // 一二三四五 · 六：七 and then 「八九」 no longer fits.
  expect(lines(5)).toBe(3);
  // 一二三 · 四五六： · 七 · 「八九」 · 十
  expect(lines(4)).toBe(5);
});
