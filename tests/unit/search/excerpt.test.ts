import { expect, test } from 'vitest';
import { fold } from '../../../src/core/script/fold.ts';
import { excerpt, markPieces, type Piece } from '../../../src/core/search/excerpt.ts';
import { withoutQuotes } from '../../../src/core/search/searchable.ts';
import { haystack, mergeRanges, placesOf } from '../../../src/core/search/haystack.ts';

const show = (pieces: readonly Piece[]) =>
  pieces.map(([text, marked]) => (marked ? `[${text}]` : text)).join('');

test('a Simplified query marks the Traditional words, as they are printed', () => {
  const text = '鼓勵香港師資培訓機構就「安吉遊戲」的理論進行研究。';
  const ranges = placesOf('安吉游戏', haystack(text, fold));
  expect(show(markPieces(text, ranges))).toBe(
    '鼓勵香港師資培訓機構就「[安吉遊戲]」的理論進行研究。',
  );
});

test('marks that touch or overlap become one', () => {
  const text = '推動落實兩地仲裁裁決';
  const hay = haystack(text, fold);
  const ranges = mergeRanges([...placesOf('仲裁', hay), ...placesOf('裁裁', hay), [2, 4]]);
  expect(show(markPieces(text, ranges))).toBe('推動[落實]兩地[仲裁裁]決');
});

test('quotation marks of the text do not part what the reader typed without them', () => {
  const text = '參考「安吉遊戲」的兩地幼兒園';
  expect(placesOf('安吉游戏的两地', haystack(text, fold))).toEqual([]);
  const ranges = placesOf('安吉游戏的两地', haystack(text, withoutQuotes(fold)));
  expect(show(markPieces(text, ranges))).toBe('參考「[安吉遊戲」的兩地]幼兒園');
});

test('positions hold in text with characters that fold to several, or to none of one unit', () => {
  const text = '𫚭㈱航空';
  const ranges = placesOf('航空', haystack(text, fold));
  expect(show(markPieces(text, ranges))).toBe('𫚭㈱[航空]');
});

test('an excerpt shows the densest place, starts after a clause, and says where it was cut', () => {
  const text = `仲裁開首，${'甲'.repeat(90)}。中段結束，設立仲裁機構，仲裁裁決相互執行，${'乙'.repeat(90)}`;
  const pieces = excerpt(text, placesOf('仲裁', haystack(text, fold)), 40);
  expect(show(pieces)).toMatch(/^…中段結束，設立\[仲裁\]機構，\[仲裁\]裁決/);
  expect(pieces.at(-1)?.[0]).toBe('…');
});

test('a short text is shown whole, and an excerpt never splits a character', () => {
  expect(show(excerpt('推動義烏機場', [[2, 4]]))).toBe('推動[義烏]機場');
  const text = '𫚭'.repeat(60) + '航空' + '𫚭'.repeat(60);
  expect(show(excerpt(text, [[120, 122]], 31)).isWellFormed()).toBe(true);
});
