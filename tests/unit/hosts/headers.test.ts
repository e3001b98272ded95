import { expect, test } from 'vitest';
import { classOf, PATH_CLASSES } from '../../../src/hosts/headers.ts';

test.each([
  ['/', 'page'],
  ['/tc/zj2025/measures/7/', 'page'],
  ['/404.html', 'page'],
  ['/_astro/global.abc123.css', 'hashed asset'],
  ['/pagefind/pagefind.js', 'page'],
  ['/pagefind/fragment/tc_1a2b.pf_fragment', 'hashed search index'],
  ['/sc/feed.xml', 'feed'],
  ['/data/zj2025.json', 'data'],
  ['/oembed/tc/zj2025/measures/7.json', 'oembed'],
  ['/embed/sc/zj2025/domains/2/', 'embed'],
  ['/embed/v1/resize.js', 'resizer'],
])('%s gets the headers of: %s', (path, name) => {
  expect(classOf(path).name).toBe(name);
});

test('only embeds let other sites frame them', () => {
  const frameable = PATH_CLASSES.filter(
    ({ headers }) => !headers['Content-Security-Policy']?.includes("frame-ancestors 'none'"),
  );
  expect(frameable.map(({ name }) => name)).toEqual(['embed']);
});

test('whatever is offered to other origins can be loaded by a sandboxed and by an isolated page', () => {
  for (const name of ['hashed asset', 'feed', 'data', 'oembed', 'resizer']) {
    expect(PATH_CLASSES.find((one) => one.name === name)?.headers).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  }
});

test('only addresses that change with their content are cached for good', () => {
  const forever = PATH_CLASSES.filter(({ headers }) =>
    headers['Cache-Control']?.includes('immutable'),
  );
  expect(forever.flatMap(({ patterns }) => patterns)).toEqual([
    '/_astro/*',
    '/pagefind/index/*',
    '/pagefind/fragment/*',
    '/pagefind/filter/*',
  ]);
});

test('every class carries every security header, so that no host has to take one away', () => {
  const expected = Object.keys(PATH_CLASSES[0]?.headers ?? {});
  for (const { headers } of PATH_CLASSES)
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(expected));
});
