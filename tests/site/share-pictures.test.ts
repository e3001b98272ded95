import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, DIST, find, pages } from './dist.ts';

const items = pages().filter(({ path }) => /^(tc|sc)\/\w+\/(measures|domains)\/\d+\//.test(path));

test('every measure and domain has a picture of its own in its script', () => {
  const pictures = items.map(({ path, document }) => {
    const [meta] = find(document, (element) => attribute(element, 'property') === 'og:image');
    const { pathname } = new URL((meta && attribute(meta, 'content')) ?? 'missing:');
    const file = pathname.slice(pathname.indexOf('/share/'));
    expect([path, existsSync(join(DIST, file))]).toEqual([path, true]);
    expect(file).toBe(`/share/${path.replace('/index.html', '.png')}`);
    return file;
  });
  expect(pictures.length).toBeGreaterThan(0);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('every other page has the picture of the portal in its script', () => {
  const others = pages().filter(
    ({ path }) => /^(tc|sc)\//.test(path) && !items.some((item) => item.path === path),
  );
  expect(others.length).toBeGreaterThan(0);
  for (const { path, document } of others) {
    const [meta] = find(document, (element) => attribute(element, 'property') === 'og:image');
    const file = `/share/${path.slice(0, 2)}.png`;
    expect([path, meta && attribute(meta, 'content')]).toEqual([
      path,
      expect.stringContaining(file),
    ]);
    expect(existsSync(join(DIST, file))).toBe(true);
  }
});
