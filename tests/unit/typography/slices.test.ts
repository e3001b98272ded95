import { expect, test } from 'vitest';
import { slices } from '../../../src/core/typography/slices.ts';

const options = { everywhere: '', headings: '', spread: 2 };
const cut = (...[texts, more]: [Record<string, string>, Partial<typeof options>?]) =>
  Object.fromEntries(
    slices(
      Object.entries(texts).map(([group, text]) => ({ group, text })),
      { ...options, ...more },
    ).map(({ name, characters }) => [name, characters]),
  );

test('what several groups share is loaded once, the rest with its group', () => {
  expect(cut({ a: '甲乙丙', b: '乙丙丁' })).toEqual({ common: '丙乙', a: '甲', b: '丁' });
});

test('a page finds every character of its group in two slices', () => {
  const texts = { a: '浙港合作，會議', b: '港口會議、作業', c: '浙江' };
  const result = cut(texts, { everywhere: '0一' });
  for (const [group, text] of Object.entries(texts))
    for (const character of text)
      expect((result['common'] ?? '') + (result[group] ?? '')).toContain(character);
});

test('a heading of the portal loads only what the common slice lacks', () => {
  expect(cut({ a: '甲', b: '甲' }, { headings: '甲 乙\n' })['headings']).toBe(' 乙');
});

test('a character beyond the basic plane is one character', () => {
  expect(cut({ a: '𫚭角' })).toMatchObject({ a: '角𫚭' });
});

test('no empty font is made', () => {
  expect(cut({ a: '甲', b: '甲' })).toEqual({ common: '甲' });
});
