/** Syntax errors are reported where an editor made them. */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, test } from 'vitest';
import { readMdx } from '../../src/core/content/read-mdx.ts';
import { readYaml } from '../../src/core/yaml.ts';

test.each([
  ['a: 1\ntitle: "甲\ntopics:\n  - b\n', 3, /quotation mark .* not closed/],
  ["a: 1\ntitle: '甲\ntopics:\n  - b\n", 3, /quotation mark .* not closed/],
  ['a: 1\ntopics: [b, c\ntitle: 甲\n', 3, /bracket .* not closed/],
  ['title: 甲: 乙\n', 2, /put the whole value in single quotes/],
  ['title: @甲\n', 2, /put the whole value in single quotes/],
  ['title: *甲*\n', 2, /put the whole value in single quotes/],
  ['title: 甲\ntitle: 乙\n', 3, /this key stands twice/],
])('%j', (text, line, message) => {
  const { data, problems } = readYaml(text, '07.mdx', 2);
  expect(data).toBeUndefined();
  expect(problems[0]).toMatchObject({ rule: 'yaml', file: '07.mdx', line });
  expect(problems[0]?.message).toMatch(message);
});

const VALUES = [
  ...['2026-05-20', '2026-02-30', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43'],
  ...['2001-1-1 1:01:01 Z', '2001-12-14 21:59:43 +8', '0b11', '-0b11', '+0o17', '-0x1F'],
  ...[
    '甲',
    '2026-5-20',
    '2026-05',
    '2026年',
    '10:30',
    '1_000',
    'yes',
    'no',
    'on',
    '0b',
    '0b12',
    '0o8',
  ],
];

test.each(VALUES)('%s is reported if the build takes it for no text', (value) => {
  const mdx = (titleValue: string) => `---\na: 1\ntitle: ${titleValue}\n---\n`;
  const { title } = parseFrontmatter(mdx(value)).frontmatter;
  const { data, problems } = readMdx(mdx(value), '07.mdx');
  if (typeof title === 'string') expect(data).toEqual({ a: 1, title });
  else {
    expect(problems).toMatchObject([{ rule: 'yaml-dialect', file: '07.mdx', line: 3 }]);
    expect(problems[0]?.message).toContain(`put it between quotes, '${value}'`);
    expect(readMdx(mdx(`'${value}'`), '07.mdx').problems).toEqual([]);
  }
});

test('dates of news, retirements and signatures need no quotes', () => {
  const text = '---\nofficial:\n  signed: 2025-04-24\nupdates:\n  - date: 2026-05-20\n---\n';
  expect(readMdx(text, '07.mdx').problems).toEqual([]);
});

test('nothing needs quotes where the build reads no frontmatter', () => {
  const { data, problems } = readYaml('- { terms: [2025-04-24, 0b11], kind: usage }\n', 'a.yaml');
  expect(problems).toEqual([]);
  expect(data).toEqual([{ terms: ['2025-04-24', '0b11'], kind: 'usage' }]);
});
