/** A static file server that behaves as the generated host configurations do. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { normalizeBase } from '../hosts/base-path.ts';
import { contentTypeOf } from '../hosts/content-types.ts';
import { classOf } from '../hosts/headers.ts';
import { redirectOf, redirectsFor } from '../hosts/redirects.ts';
import { find, listFiles } from '../hosts/site-files.ts';

export interface ServeOptions {
  /** The folder that the build wrote. */
  dist: string;
  /** 0 takes any free port. */
  port: number;
  /** The sub-path that the site was built for; default: none. */
  base?: string | undefined;
}

export interface Running {
  /** Address of the site's root, sub-path included, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** The path as its author wrote it, or undefined when it is not valid percent-encoded UTF-8. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(classOf(path).headers)) {
    response.setHeader(name, value);
  }
  const type = contentTypeOf(path);
  if (type) response.setHeader('Content-Type', type);
}

/** Answers requests for the files below `dist`. Throws when no built site is there. */
function handler(dist: string, base: string): (i: IncomingMessage, o: ServerResponse) => void {
  const files = listFiles(dist);
  if (!files.has('/index.html')) {
    throw new Error(`${dist} holds no built site (it has no index.html). Run: npm run build`);
  }
  const redirects = redirectsFor(files);
  const sendFile = sirv(dist, { extensions: [], etag: true, brotli: true, gzip: true });
  const notFoundPage = files.has('/404.html') ? readFileSync(join(dist, '404.html')) : '';

  return (request, response) => {
    const { url = '/' } = request;
    const pathname = url.replace(/\?.*/, '');
    const search = url.slice(pathname.length);
    const redirect = (status: 302 | 308, path: string): void => {
      setHeaders(response, path.slice(base.length - 1));
      response.writeHead(status, { Location: path + search }).end();
    };
    const notFound = (): void => {
      setHeaders(response, '/404.html');
      response.writeHead(404).end(notFoundPage);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '/');
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base) redirect(302, base);
      else notFound();
      return;
    }
    const path = decode(pathname.slice(base.length - 1));
    const found = path === undefined ? undefined : find(files, path);
    const moved = path === undefined || found ? undefined : redirectOf(redirects, path);
    if (moved) redirect(302, base.slice(0, -1) + encodeURI(moved));
    else if (!found) notFound();
    else if ('redirect' in found) redirect(308, `${base.slice(0, -1)}${encodeURI(found.redirect)}`);
    else {
      request.url = encodeURI(found.file);
      // Before the file is looked at: an unchanged one (304) has headers too.
      setHeaders(response, found.file);
      sendFile(request, response, notFound);
    }
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });

/**
 * Serves a built portal until `close()`. The files are listed once: build first, then serve.
 * Rejects when `dist` holds no built site, and with Node's own error when the port is taken.
 */
export async function serve({ dist, port, base }: ServeOptions): Promise<Running> {
  const root = normalizeBase(base);
  const server = createServer(handler(resolve(dist), root));
  await listen(server, port);
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}${root}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
