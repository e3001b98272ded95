/** Another website, on an origin of its own, that embeds the portal. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  url: string;
  close: () => Promise<void>;
}

/** Serves `body` as a whole page at `/`, and `scripts` by path; `headers` go with the page. */
export async function hostPage(
  body: string,
  {
    headers = {},
    scripts = {},
  }: { headers?: Record<string, string>; scripts?: Record<string, string> } = {},
): Promise<HostPage> {
  const html = `<!doctype html><html lang="zh-Hant-HK"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts[url];
    const type = script === undefined ? 'text/html' : 'text/javascript';
    const own = script === undefined ? headers : {};
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...own });
    response.end(script ?? html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
