/** Where the site's styles do not reach, colours are written again. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Colours = Record<string, string>;

const read = (file: string): string =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');

/** The colours by name that a text sets in the form of `pattern`. */
const named = (text: string, pattern: RegExp): Colours =>
  Object.fromEntries(Array.from(text.matchAll(pattern), ([, name, value]) => [name, value]));

const [light = {}, dark = {}] = read('styles/tokens.css')
  .split('(prefers-color-scheme: dark)')
  .map((part) => named(part, /--color-([\w-]+): (#[\da-f]{6});/g));

function coloursIn(file: string): string[] {
  const found = read(file).match(/#[\da-f]{6}\b/g) ?? [];
  expect(found, file).not.toEqual([]);
  return found;
}

test('every token has a colour in light and in dark', () => {
  expect(Object.keys(light)).toContain('paper');
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test('the colours of embeds on the screen are the tokens of the same names', () => {
  const file = 'styles/embed.css';
  const css = read(file);
  const alone = named(css, /--([\w-]+): (#[\da-f]{6});/g);
  const inLight = named(css, /--([\w-]+): light-dark\((#[\da-f]{6}), #[\da-f]{6}\);/g);
  const inDark = named(css, /--([\w-]+): light-dark\(#[\da-f]{6}, (#[\da-f]{6})\);/g);
  expect(coloursIn(file)).toHaveLength(3 * Object.keys(alone).length);
  expect(inLight).toEqual(alone);
  expect(light).toMatchObject(alone);
  expect(dark).toMatchObject(inDark);
});

test('the colours of share pictures are the light tokens of the same names', () => {
  const file = 'share/picture.ts';
  const written = named(read(file), /(\w+): '(#[\da-f]{6})'/g);
  expect(Object.keys(written)).toHaveLength(coloursIn(file).length);
  expect(light).toMatchObject(written);
});

test("the browser's own bars have the colour of the paper", () => {
  const bars = read('components/Head.astro').matchAll(
    /content="(#[\da-f]{6})" media="\(prefers-color-scheme: (\w+)\)"/g,
  );
  expect(Object.fromEntries(Array.from(bars, ([, colour, scheme]) => [scheme, colour]))).toEqual({
    light: light['paper'],
    dark: dark['paper'],
  });
});

test.each(['core/publish/snippets.ts', '../public/favicon.svg'])('%s is seal red', (file) => {
  expect(coloursIn(file)).toEqual([light['seal']]);
});
