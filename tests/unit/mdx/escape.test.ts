import { expect, test } from 'vitest';
import { escapeMdx, unescapeMdx } from '../../../src/core/mdx/escape.ts';
import { renderMdx } from './render-mdx.ts';

const NASTY = [
  ...[
    '1. 甲',
    '12) 甲',
    '- 甲',
    '+ 甲',
    '* 甲',
    '# 甲',
    '> 甲',
    '---',
    '===',
    '| 甲 | 乙 |',
    ':::note',
  ],
  ...[
    '**「重點」**說明',
    '_甲_ ~~乙~~',
    '{甲}',
    "{'.'}",
    '<b>甲</b>',
    '<Official>',
    '</Official>',
    '<!-- 甲 -->',
  ],
  ...[
    '甲 & 乙 &amp; &#x41;',
    '`甲`',
    '[甲](乙)',
    '![甲](乙)',
    '[^1]',
    '\\ \\{ \\\\',
    '$x$ :smile: H~2~O x^2^',
  ],
  ...[
    '見 https://www.gov.hk/tc。另見',
    'www.gov.hk。你',
    'HTTP://A.HK',
    'a@b.gov.hk 查詢',
    'mailto:a@b.hk',
  ],
  ...[
    'import a from "a"',
    'export const a = 1',
    'don\'t "quote" -- ... (c)',
    ' 前後 ',
    '甲\u00a0乙',
    '甲  乙',
  ],
];

/** Deterministic noise from the characters that mean something to somebody. */
function noise(seed: number): string {
  const alphabet = Array.from('\\`*_{}[]()#+-.!<>&;:|~^$@=/"\'% \u00a01aw浙。「」，https://www.');
  let state = seed;
  return Array.from({ length: 24 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return alphabet[Math.floor((state / 2147483648) * alphabet.length)];
  }).join('');
}

const NOISE = Array.from({ length: 400 }, (_, seed) => noise(seed + 1));

test('whatever is written is read back', () => {
  for (const text of [...NASTY, ...NOISE]) {
    expect(escapeMdx(text)).not.toContain('\n');
    expect(unescapeMdx(escapeMdx(text))).toBe(text);
  }
});

test('Chinese words stay readable in the file', () => {
  const text = '支持浙江省深入實施「鳳凰行動」計劃（簡稱「QFLP」），《通行證》2025年4月。';
  expect(escapeMdx(text)).toBe(text);
});

test("the site's own MDX processor renders exactly the text, as one paragraph without markup", async () => {
  for (const text of [...NASTY, ...NOISE]) {
    if (text.trim() === '') continue;
    const mdx = `<Official>\n\n${escapeMdx(text)}\n\n</Official>\n`;
    expect(await renderMdx(mdx), mdx).toBe(`⟦Official:⟦p:${text}⟧⟧`);
  }
});
