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
  const file = splitMdx(edited);
  if (file === undefined) throw new Error('expected an MDX file');
  const written = replaceOfficial(file, entry('新文。'));
  const [before = '', after = ''] = edited.split(/official:[\s\S]*old\n/u);
  expect(written.startsWith(before)).toBe(true);
  expect(written.endsWith(after.replace('舊文。', '新文。'))).toBe(true);
  expect(written).not.toContain('old');
});

test('Windows line ends of an editor stay', () => {
  const file = splitMdx(edited.replaceAll('\n', '\r\n'));
  if (file === undefined) throw new Error('expected an MDX file');
  expect(replaceOfficial(file, entry('新文。'))).not.toMatch(/[^\r]\n/);
});

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
