import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classOf, PATH_CLASSES } from '../../src/hosts/headers.ts';
import { HOSTS } from './host-servers.ts';
import { makeHostSite } from './host-site.ts';

/** One address of every path class, with the content type it needs. */
const ADDRESSES: [path: string, type: string][] = [
  ['', 'text/html'],
  ['tc/about/', 'text/html'],
  ['favicon.svg', 'image/svg+xml'],
  ['tc/feed.xml', 'application/atom+xml'],
  ['sc/feed.json', 'application/feed+json'],
  ['tc/opensearch.xml', 'application/opensearchdescription+xml'],
  ['data/zj2025.json', 'application/json'],
  ['data/zj2025/measures.csv', 'text/csv; charset=utf-8'],
  ['data/catalog.jsonld', 'application/ld+json'],
  ['share/tc/zj2025/measures/7.png', 'image/png'],
  ['oembed/tc/zj2025/measures/7.json', 'application/json'],
  ['embed/tc/zj2025/measures/7/', 'text/html'],
  ['embed/v1/resize.js', 'javascript'],
  ['_astro/global.0a1b2c3d.css', 'text/css'],
  ['pagefind/setup.json', 'application/json'],
  ['pagefind/0123456789ab/engine.wasm', 'application/wasm'],
];

const TABLED = [...new Set(PATH_CLASSES.flatMap(({ headers }) => Object.keys(headers)))];

/** The response's headers that the table speaks of. */
const tabled = (response: Response): Record<string, string> =>
  Object.fromEntries(
    TABLED.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', headers });

for (const { name, program, installed, hides, start } of HOSTS) {
  if (!installed) {
    process.stderr.write(`${name}: not run: ${program} is not installed\n`);
    continue;
  }
  describe.each(['/', '/zhejiang/'])(`${name} at %s`, (base) => {
    let url = '';
    const cleanup: (() => unknown)[] = [];

    beforeAll(async () => {
      const site = await makeHostSite(base);
      cleanup.push(site.remove);
      const running = await start(site, base);
      cleanup.push(running.stop);
      url = running.url.slice(0, -1) + base;
    });
    afterAll(async () => {
      for (const step of cleanup.reverse()) await step();
    });

    test.each(ADDRESSES)('/%s has exactly the headers of its class', async (path, type) => {
      const response = await get(url + path);
      expect(response.status).toBe(200);
      expect(tabled(response)).toEqual(classOf(`/${path}`).headers);
      expect(response.headers.get('content-type')).toContain(type);
    });

    test('what is missing is a page that says so, kept by no cache', async () => {
      const response = await get(`${url}tc/nothing/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('找不到');
      expect(tabled(response)).toEqual(classOf('/404.html').headers);
    });

    test('an address without its slash or its edition leads on', async () => {
      const target = async (path: string): Promise<string> => {
        const location = (await get(url + path)).headers.get('location') ?? '';
        return new URL(location, url + path).href;
      };
      expect(await target('tc/about?q=a')).toBe(`${url}tc/about/?q=a`);
      expect(await target('zj2025/measures/7/?q=a')).toBe(`${url}tc/zj2025/measures/7/?q=a`);
      expect(await target('about')).toBe(`${url}tc/about/`);
      expect(await target('feed.xml')).toBe(`${url}tc/feed.xml`);
    });

    test('pages travel compressed', async () => {
      const response = await get(`${url}tc/about/`, { 'accept-encoding': 'gzip' });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(await response.text()).toContain('關於');
    });

    if (hides) {
      test("the hosts' own files are not part of the site", async () => {
        for (const path of ['_headers', '_redirects', '.hosts/nginx.conf']) {
          expect((await get(url + path)).status, path).toBe(404);
        }
      });
    }
  });
}
