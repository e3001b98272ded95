import { expect, test } from 'vitest';
import { loadAfterPaint } from '../../src/after-paint.ts';

const MODULES =
  '<script type="module" src="/_astro/a.js"></script><p>。</p><script type="module" src="/_astro/b.js"></script>';

test('a page that waits with its scripts lists them, and loads none by itself', () => {
  expect(loadAfterPaint(`<html data-scripts="wait">${MODULES}</html>`)).toBe(
    '<html data-scripts="/_astro/a.js /_astro/b.js"><p>。</p></html>',
  );
});

test('other pages keep their scripts', () => {
  expect(loadAfterPaint(`<html>${MODULES}</html>`)).toBe(`<html>${MODULES}</html>`);
});

test('a page that waits with scripts of another form is an error', () => {
  expect(() => loadAfterPaint('<html data-scripts="wait"><script src="/a.js"></script>')).toThrow(
    'none known here',
  );
});
