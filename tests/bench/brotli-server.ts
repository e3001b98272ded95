import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentTypeOf } from '../../src/hosts/content-types.ts';
import { classOf } from '../../src/hosts/headers.ts';

/**
 * Serves a built site as a good host does: Brotli and the site's own headers.
 * @param pagefind a folder to serve as `/pagefind/` in place of the site's own
 */
export async function serveBrotli(dist: string, pagefind = join(dist, 'pagefind')) {
  const compressed = new Map<string, Buffer>();
  const compress = (file: string): Buffer => {
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*/, '')).replace(
      /\/$/,
      '/index.html',
    );
    const file = path.startsWith('/pagefind/')
      ? join(pagefind, path.slice('/pagefind/'.length))
      : join(dist, path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = contentTypeOf(path) ?? `text/${extname(path).slice(1)}`;
    response.writeHead(200, {
      ...classOf(path).headers,
      'Content-Type': type,
      'Content-Encoding': 'br',
    });
    response.end(compress(file));
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
