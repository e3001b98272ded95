import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { escapeMdx, unescapeMdx } from '../../../src/core/mdx/escape.ts';

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
  const { createMdxRenderer } = satteri({ features: { smartPunctuation: false } });
  const renderer = await createMdxRenderer?.({ syntaxHighlight: false } as never, {} as never);
  for (const text of [...NASTY, ...NOISE]) {
    if (text.trim() === '') continue;
    const mdx = `<Official>\n\n${escapeMdx(text)}\n\n</Official>\n`;
    const result = await renderer?.process(mdx, 'measure.mdx', {});
    expect(render(result?.code ?? ''), mdx).toBe(`⟦Official:⟦p:${text}⟧⟧`);
  }
});

/** Runs the compiled module on a renderer that writes an element as ⟦name:children⟧. */
function render(code: string): string {
  const body = code.replaceAll(/^import .*$/gmu, '').replaceAll(/^export (?:default )?/gmu, '');
  const jsx = (type: unknown, props: { children?: string | string[] }): string =>
    typeof type === 'function'
      ? (type as (props: object) => string)(props)
      : `⟦${String(type)}:${[props.children ?? []].flat().join('')}⟧`;
  // The site's own compiled module: there is no other way to run a string as one.
  const run = new Function('_jsx', '_jsxs', `${body}; return MDXContent;`) as (
    ...args: unknown[]
  ) => (props: object) => string;
  return run(jsx, jsx)({ components: { Official: 'Official' } });
}
