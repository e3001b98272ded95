import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/hosts/content-types.ts';
import { classOf, PATH_CLASSES } from '../../src/hosts/headers.ts';
import { HOSTS } from './host-servers.ts';
import { makeHostSite } from './host-site.ts';

/** One address of every path class, with the content type that every host must send. */
const ADDRESSES: [path: string, type: string][] = [
  ['', 'text/html; charset=utf-8'],
  ['tc/about/', 'text/html; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml'],
  ['tc/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['sc/feed.json', 'application/feed+json; charset=utf-8'],
  ['tc/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['data/zj2025.json', 'application/json'],
  ['data/zj2025/measures.csv', 'text/csv; charset=utf-8'],
  ['data/zj2025.txt', 'text/plain; charset=utf-8'],
  ['data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
  ['share/tc/zj2025/measures/7.png', 'image/png'],
  ['oembed/tc/zj2025/measures/7.json', 'application/json'],
  ['embed/tc/zj2025/measures/7/', 'text/html; charset=utf-8'],
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

for (const { name, program, installed, ours, start } of HOSTS) {
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
      const sent = response.headers.get('content-type') ?? '';
      expect(sent).toContain(type);
      if (ours) expect(sent).toBe(contentTypeOf(`/${path}`.replace(/\/$/, '/index.html')));
    });

    test('redirects and answers to a cache carry the headers of a page too', async () => {
      const { headers } = classOf('/tc/about/');
      const page = await get(`${url}tc/about/`);
      const etag = page.headers.get('etag') ?? '';
      const unchanged = await get(`${url}tc/about/`, { 'if-none-match': etag });
      expect(unchanged.status).toBe(304);
      expect(tabled(unchanged)).toEqual(headers);
      expect(tabled(await get(`${url}tc/about`))).toEqual(headers);
      expect(tabled(await get(`${url}about`))).toEqual(headers);
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
      expect(await target('tc/about?q=a?b')).toBe(`${url}tc/about/?q=a?b`);
      expect(await target('zj2025/measures/7/?q=a')).toBe(`${url}tc/zj2025/measures/7/?q=a`);
      expect(await target('about')).toBe(`${url}tc/about/`);
      expect(await target('feed.xml')).toBe(`${url}tc/feed.xml`);
      if (base !== '/') expect(await target('../')).toBe(url);
    });

    test('pages travel compressed', async () => {
      const response = await get(`${url}tc/about/`, { 'accept-encoding': 'gzip' });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(await response.text()).toContain('關於');
    });

    if (ours) {
      test("the hosts' own files are not part of the site", async () => {
        for (const path of ['_headers', '_redirects', '.hosts/nginx.conf']) {
          expect((await get(url + path)).status, path).toBe(404);
        }
        expect((await get(`${url}.well-known/security.txt`)).status).toBe(200);
      });
    }
  });
}
