import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classOf, PATH_CLASSES } from '../../src/hosts/headers.ts';
import { makeHostSite, type HostSite } from './host-site.ts';

const BASE = '/zhejiang/';

let site: HostSite;
beforeAll(async () => {
  site = await makeHostSite(BASE);
});
afterAll(() => {
  site.remove();
});

/** The headers Netlify sends for a path, by its own reader of `_headers`: later rules win. */
async function headersFor(path: string): Promise<Record<string, string>> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(site.dist, '_headers')],
    configHeaders: undefined,
    minimal: false,
  });
  expect(errors).toEqual([]);
  const matching = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path));
  const sent = Object.assign({}, ...matching.map(({ values }) => values)) as Record<string, string>;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== 'Content-Type'));
}

test.each(
  PATH_CLASSES.flatMap(({ name, patterns }) =>
    patterns.map((pattern) => ({ name, path: pattern.replace('*', 'some/page') })),
  ),
)('Netlify reads the headers of $name for $path', async ({ path }) => {
  expect(await headersFor(BASE + path.slice(1))).toEqual(classOf(path).headers);
});
