import { expect, test } from 'vitest';
import { measureSchema } from '../../../src/core/content/schema.ts';
import { defaultTitle } from '../../../src/core/content/default-title.ts';

test.each([
  ['支持浙江省深入實施「鳳凰行動」計劃。會同', '支持浙江省深入實施「鳳凰行動」計劃'],
  ['推動合作，共建', '推動合作'],
  ['支持浙港兩地高校、科研機構、企業等高效精準地組織專場技術對接會', '支持浙港兩地高校、科研機構'],
  ['雙方'.repeat(20), '雙方'.repeat(12)],
])('a new measure is called by its first clause: %s', (text, title) => {
  expect(defaultTitle(text)).toBe(title);
});

test('a new title is never longer than the schema allows', () => {
  for (const text of ['雙方'.repeat(20), '𠮷'.repeat(40), `甲${'、乙丙丁'.repeat(9)}`])
    expect(measureSchema.shape.title.safeParse(defaultTitle(text)).success, text).toBe(true);
});
