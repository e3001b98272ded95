/** Syntax errors are reported where an editor made them. */
import { expect, test } from 'vitest';
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
