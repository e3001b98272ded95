/** Where the site's styles do not reach, colours are written again. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const coloursIn = (file: string): string[] =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').match(/#[\da-f]{6}\b/g) ?? [];

test.each([
  'components/Head.astro',
  'share/picture.ts',
  'styles/embed.css',
  'core/publish/snippets.ts',
  '../public/favicon.svg',
])('every colour in %s is one of the tokens', (file) => {
  expect(coloursIn(file).length).toBeGreaterThan(0);
  expect(coloursIn('styles/tokens.css')).toEqual(expect.arrayContaining(coloursIn(file)));
});
