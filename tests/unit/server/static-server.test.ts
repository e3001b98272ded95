import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { serve, type Running } from '../../../src/server/static-server.ts';

const home = '<!doctype html><title>首頁</title>';
const site: Record<string, string | Buffer> = {
  'index.html': home,
  'index.html.gz': gzipSync(home),
  '404.html': '<!doctype html><title>找不到</title>',
  'tc/about/index.html': '<!doctype html><title>關於</title>',
  'tc/feed.xml': '<feed/>',
  'data/measures.csv': '\uFEFF編號\r\n',
  'embed/tc/zj2025/measures/7/index.html': '<!doctype html><title>七</title>',
  'pagefind/index/a.columns': Buffer.from([0x1f, 0x8b]),
  _headers: 'secret: none\n',
  '.hosts/nginx.conf': '# nginx\n',
};

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanup.splice(0).reverse()) await step();
});

function makeDist(files: Record<string, string | Buffer> = site): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  cleanup.push(() => {
    rmSync(dist, { recursive: true });
  });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
  return dist;
}

async function start(
  options: { dist?: string; port?: number; base?: string } = {},
): Promise<Running> {
  const running = await serve({ dist: makeDist(), port: 0, ...options });
  cleanup.push(running.close);
  return running;
}

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', headers });

/** Status of a request whose path reaches the server exactly as written. */
const rawStatus = ({ url }: Running, path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    request({ port: new URL(url).port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

test('pages come with their policy and as UTF-8 HTML', async () => {
  const { url } = await start();
  const response = await get(`${url}tc/about/`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await response.text()).toContain('關於');
});

test('an embed may be framed by any site and a page by none', async () => {
  const { url } = await start();
  const embed = await get(`${url}embed/tc/zj2025/measures/7/`);
  expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(embed.headers.get('x-frame-options')).toBeNull();
});

test('a page address without its slash leads to the page, query kept', async () => {
  const { url } = await start();
  const response = await get(`${url}tc/about?q=a`);
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe('/tc/about/?q=a');
});

test('what is not there answers 404 with the page made for it', async () => {
  const { url } = await start();
  const response = await get(`${url}tc/nothing/`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toContain('找不到');
});

test('a compressed twin is sent to those who take it, and only to them', async () => {
  const { url } = await start();
  const packed = await get(url, { 'accept-encoding': 'gzip' });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(packed.headers.get('vary')).toContain('Accept-Encoding');
  expect(await packed.text()).toBe(home);
  const plain = await get(url, { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(home);
});

test.each([
  ['tc/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['data/measures.csv', 'text/csv; charset=utf-8'],
  ['pagefind/index/a.columns', 'application/octet-stream'],
])('%s is served as %s', async (path, type) => {
  const { url } = await start();
  const response = await get(url + path);
  expect(response.headers.get('content-type')).toBe(type);
});

test.each([
  '/_headers',
  '/.hosts/nginx.conf',
  '/../package.json',
  '/tc/%2e%2e/%2e%2e/etc/passwd',
  '/%E0%A4%A',
  '//',
  '*',
  '//tc/about',
])('the address %s reaches no file', async (path) => {
  const running = await start();
  expect(await rawStatus(running, path)).toBe(404);
  expect((await get(running.url)).status).toBe(200);
});

test('only reading is allowed', async () => {
  const { url } = await start();
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
});

test('a sub-path site answers below its sub-path only, however it is written', async () => {
  for (const base of ['zhejiang', '/zhejiang', '/zhejiang/']) {
    const { url } = await start({ base });
    expect(url).toMatch(/\/zhejiang\/$/);
    expect((await get(url)).status).toBe(200);
    expect((await get(`${url}tc/about`)).headers.get('location')).toBe('/zhejiang/tc/about/');
    expect((await get(new URL('/', url).href)).headers.get('location')).toBe('/zhejiang/');
    expect((await get(new URL('/zhejiang', url).href)).headers.get('location')).toBe('/zhejiang/');
    expect((await get(new URL('/tc/about/', url).href)).status).toBe(404);
    const embed = await get(`${url}embed/tc/zj2025/measures/7/`);
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
  }
});

test('an unbuilt site is refused with what to do', async () => {
  await expect(start({ dist: makeDist({}) })).rejects.toThrow('npm run build');
});

test('a taken port is refused', async () => {
  const { url } = await start();
  await expect(start({ port: Number(new URL(url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
