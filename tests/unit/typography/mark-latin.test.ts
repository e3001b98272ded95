import { expect, test } from 'vitest';
import { markLatin } from '../../../src/core/typography/mark-latin.ts';

const page = (body: string) =>
  `<!doctype html><html lang="zh-Hant-HK"><head><title>QFLP</title></head><body>${body}</body></html>`;

test.each([
  ['<p>（「QFLP」）試點</p>', '<p>（「<span lang="en">QFLP</span>」）試點</p>'],
  ['<p>按CC BY 4.0授權</p>', '<p>按<span lang="en">CC BY 4.0</span>授權</p>'],
  ['<p>甲&nbsp;乙&amp;丙</p>', '<p>甲&nbsp;乙&amp;丙</p>'],
  ['<p>2025年4月24日，第A項</p>', '<p>2025年4月24日，第A項</p>'],
  ['<p lang="en">SHA-256</p>', '<p lang="en">SHA-256</p>'],
  ['<script>const a = "QFLP"</script>', '<script>const a = "QFLP"</script>'],
  ['<select><option>QFLP</option></select>', '<select><option>QFLP</option></select>'],
  [
    '<span lang="en">in <b lang="zh">QFLP</b></span>',
    '<span lang="en">in <b lang="zh"><span lang="en">QFLP</span></b></span>',
  ],
])('%s', (body, expected) => {
  expect(markLatin(page(body))).toBe(page(expected));
});

test('a character reference ends a run, an escaped ampersand does not', () => {
  expect(markLatin('<p lang="zh-Hant-HK">見&quot;zh-Hant&quot;及AT&amp;T</p>')).toBe(
    '<p lang="zh-Hant-HK">見&quot;<span lang="en">zh-Hant</span>&quot;及<span lang="en">AT&amp;T</span></p>',
  );
});
