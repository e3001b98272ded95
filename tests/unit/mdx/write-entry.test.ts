import { expect, test } from 'vitest';
import { splitMdx } from '../../../src/core/mdx/frontmatter.ts';
import { readBody } from '../../../src/core/mdx/read-body.ts';
import { replaceOfficial, writeNewEntry } from '../../../src/core/mdx/write-entry.ts';

const entry = (text: string) => ({
  source: 'seeds/a.txt',
  official: {
    number: 1,
    lines: [3, 4],
    repairs: [{ rule: 'quote', from: '"', to: '「', lines: [3] }],
  },
  sections: [{ part: undefined, paragraphs: [text] }],
});

/** A file as an editor might leave it: own order, comments, quotes, blank lines, components. */
const edited = `---
# An editor's remark above.
title:   '短題'   # and beside it

official:
  number: 1
  lines: [1, 2]

  sha256: old
# Remark between the keys.
audiences: [ legal,finance ]
---
import Chart from './chart.astro';

<Official>

舊文。

</Official>

## 註

見 <Chart/>　和 \`{x}\`。
`;

test('only the official part of a file changes; every other byte is as the editors left it', () => {
  const written = rewrite(edited);
  const [before = '', after = ''] = edited.split(/official:[\s\S]*old\n/u);
  expect(written.startsWith(before)).toBe(true);
  expect(written.endsWith(after.replace('舊文。', '新文。'))).toBe(true);
  expect(written).not.toContain('old');
});

/** The file with its official part written anew. */
function rewrite(text: string, words = '新文。'): string {
  const file = splitMdx(text);
  if (file === undefined) throw new Error('expected an MDX file');
  return replaceOfficial(file, entry(words));
}

test('Windows line ends of an editor stay', () => {
  expect(rewrite(edited.replaceAll('\n', '\r\n'))).not.toMatch(/[^\r]\n/);
});

const WRITTEN = rewrite(edited);

test.each([
  ['a blank line below the key', '# Remark between', '\n# Remark between'],
  ['an indented remark below the key', '# Remark between', '  # ours\n# Remark between'],
  ['one Windows line end among the keys', 'between the keys.', 'between the keys.\r'],
  ['one Windows line end among the official words', '新文。', '新文。\r'],
  ['a byte-order mark', '---\n', '\uFEFF---\n'],
  ['an end without line break', /\n$/u, ''],
])('%s stays, and asks for no change', (_, from, to) => {
  const text = WRITTEN.replace(from, to);
  expect(text).not.toBe(WRITTEN);
  expect(rewrite(text)).toBe(text);
});

test('a remark and a Windows line end below the key stay when the key changes', () => {
  const text = WRITTEN.replace('number: 1\n', 'number: 2\n').replace(
    '# Remark between the keys.',
    '\n  # ours\r\n# Remark between the keys.',
  );
  expect(rewrite(text)).toBe(text.replace('number: 2\n', 'number: 1\n'));
});

test('the key in quotation marks is replaced, not written twice', () => {
  expect(rewrite(WRITTEN.replace('official:', "'official':"))).toBe(WRITTEN);
});

test.each([
  [
    'official:\n# ours\n  number: 1\ntitle: 甲',
    1,
    /the remark # ours stands inside the key official/,
  ],
  ['title: 甲\nofficial:\n  number: 1 # ours', 2, /the remark # ours stands inside/],
  ['official: # ours\n  number: 1', 0, /the remark # ours stands inside/],
  ['official: &a { number: 1 }\ntitle: *a', 0, /cannot write the key official/],
  ['{ title: 甲, official: { number: 1 } }', 0, /cannot write the key official/],
  ['  official:\n    number: 1\n  title: 甲', 0, /cannot write the key official/],
])(
  'nothing is written where it would lose what an editor wrote: %j',
  (frontmatter, line, message) => {
    const write = () =>
      rewrite(`---\n${frontmatter}\n---\n\n<Official>\n\n舊文。\n\n</Official>\n`);
    expect(write).toThrow(message);
    expect(write).toThrow(expect.objectContaining({ line }));
  },
);

test('a new file reads back as it was written', () => {
  const text = writeNewEntry(entry('甲「乙」_丙_。'), { title: '題', topics: [] });
  expect(text).toContain('title: 題\ntopics: []\n---');
  expect(readBody(splitMdx(text)?.body.join('\n') ?? '')).toEqual({
    sections: [{ part: undefined, paragraphs: ['甲「乙」_丙_。'] }],
    note: '',
  });
});

test('the note is what stands after the last official section', () => {
  expect(readBody(splitMdx(edited)?.body.join('\n') ?? '').note).toMatch(/^## 註[^]*。$/u);
});

test.each([
  ['<Official>\n\n甲\n', /not closed/],
  ['<Official>\n\n甲\n\n<Official>\n', /in turn/],
  ['甲\n\n</Official>\n', /in turn/],
  ['<Official part="title">\n\n甲\n\n</Official>\n乙\n<Official>\n\n丙\n\n</Official>', /below/],
])('a damaged body is refused: %j', (body, message) => {
  expect(() => readBody(body)).toThrow(message);
});
