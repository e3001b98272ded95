import { expect } from 'vitest';
import ranges from '../../node_modules/@fontsource-variable/noto-sans-sc/unicode.json' with { type: 'json' };
import { test } from './fixtures.ts';

/** Every code point of `U+4e00-4e05,U+4e07` and the like. */
const codePoints = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

test.for(['tc/zj2025/', 'sc/zj2025/', 'tc/topics/', 'sc/about/'])(
  'layout tests measure real glyphs: the test font has every letter of /%s',
  async (path, { page }) => {
    const covered = new Set(Object.values(ranges).flatMap(codePoints));
    await page.goto(path);
    const text = await page.locator('body').innerText();
    expect(text).not.toBe('');
    const missing = [...new Set(text.replace(/\s/g, ''))].filter(
      (character) => !covered.has(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  },
);
