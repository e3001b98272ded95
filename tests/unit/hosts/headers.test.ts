import { expect, test } from 'vitest';
import { classOf, covers, PATH_CLASSES } from '../../../src/hosts/headers.ts';

test.each([
  ['/', 'page'],
  ['/tc/zj2025/measures/7/', 'page'],
  ['/404.html', 'not found'],
  ['/_astro/global.abc123.css', 'hashed asset'],
  ['/pagefind/setup.json', 'search setup'],
  ['/pagefind/0123456789ab/tc/a.json', 'search index'],
  ['/qr/tc/zj2025/measures/7.svg', 'QR code'],
  ['/sc/feed.xml', 'feed'],
  ['/data/zj2025.json', 'data'],
  ['/share/tc/zj2025/measures/7.png', 'share picture'],
  ['/oembed/tc/zj2025/measures/7.json', 'oembed'],
  ['/embed/sc/zj2025/domains/2/', 'embed'],
  ['/embed/v1/resize.js', 'embed script'],
])('%s gets the headers of: %s', (path, name) => {
  expect(classOf(path).name).toBe(name);
});

test('only embeds let other sites frame them', () => {
  const frameable = PATH_CLASSES.filter(
    ({ headers }) => !headers['Content-Security-Policy']?.includes("frame-ancestors 'none'"),
  );
  expect(frameable.map(({ name }) => name)).toEqual(['embed']);
});

test('only documents have a policy that allows anything', () => {
  const permissive = PATH_CLASSES.filter(
    ({ headers }) =>
      headers['Content-Security-Policy'] !== "default-src 'none'; frame-ancestors 'none'",
  );
  expect(permissive.map(({ name }) => name)).toEqual(['page', 'not found', 'embed']);
});

test('whatever is offered to other origins can be loaded by a sandboxed and by an isolated page', () => {
  for (const name of ['hashed asset', 'feed', 'data', 'share picture', 'oembed', 'embed script']) {
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
  expect(forever.flatMap(({ patterns }) => patterns)).toEqual(['/_astro/*', '/pagefind/*']);
});

test('no class drops a header of a wider one, which not every host could do', () => {
  for (const [index, { name, patterns, headers }] of PATH_CLASSES.entries()) {
    const wider = PATH_CLASSES.slice(0, index).filter((one) =>
      one.patterns.some((pattern) => patterns.some((narrow) => covers(pattern, narrow))),
    );
    const names = wider.flatMap((one) => Object.keys(one.headers));
    expect(Object.keys(headers), name).toEqual(expect.arrayContaining(names));
  }
});
