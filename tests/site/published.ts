/** The built site as the world will see it: its public address, and a server that stands in for it. */
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { MemorandumDocument } from '../../src/core/publish/documents.ts';
import { contentTypeOf } from '../../src/hosts/content-types.ts';
import { DIST, files, read } from './dist.ts';

/** The whole-memorandum documents, one a memorandum. */
export const memoranda = (): MemorandumDocument[] =>
  files('.json')
    .filter((path) => /^data\/[^/]+\.json$/.test(path))
    .map((path) => JSON.parse(read(path)) as MemorandumDocument);

let root: string | undefined;

/** The public address of the site's root that the build was made for, with a slash at its end. */
export function publicRoot(): string {
  if (root !== undefined) return root;
  const [memorandum] = memoranda();
  if (!memorandum) throw new Error('dist/data holds no memorandum. Run: npm run build');
  return (root = memorandum.$schema.replace(/data\/schema\/memorandum\.json$/, ''));
}

/** The file of `dist/` that a public address stands for; undefined when there is none. */
export function fileOf(address: string): string | undefined {
  if (!address.startsWith(publicRoot())) return undefined;
  const path = address.slice(publicRoot().length).replace(/[?#].*$/, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return statSync(join(DIST, file), { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

export interface Rehosted {
  /** Address of the site's root, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves the text files of `dist/` on loopback, as if the site had been built for that address. */
export async function rehost(): Promise<Rehosted> {
  const { pathname } = new URL(publicRoot());
  let own = '';
  const server = createServer(({ url = '/' }, response) => {
    const file = fileOf(new URL(url, publicRoot()).href);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = contentTypeOf(`/${file}`) ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(read(file).replaceAll(publicRoot(), own));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`;
  return {
    url: own,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
