/** Real web servers, started with the configuration that the build writes, where installed. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/server/static-server.ts';
import { freePort } from '../free-port.ts';
import type { HostSite } from './host-site.ts';

export interface Host {
  name: string;
  program: string;
  /** Whether its program is on this machine. */
  installed: boolean;
  /** Whether nothing but our configuration decides what it sends. */
  ours: boolean;
  /** Serves the site on loopback until `stop()`; `url` is the web root's, with a slash. */
  start: (site: HostSite, base: string) => Promise<{ url: string; stop: () => Promise<void> }>;
}

function isInstalled(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Runs a server until it answers; its output stands in the error when it never does. */
async function run(command: string, args: string[], port: number, cwd: string) {
  const child = spawn(command, args, {
    cwd,
    env: {
      ...process.env,
      HOME: cwd,
      XDG_CONFIG_HOME: cwd,
      WRANGLER_SEND_METRICS: 'false',
      CI: '1',
    },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      done();
    });
  });
  const stop = async (): Promise<void> => {
    // The whole process group: some of these start helpers.
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const url = `http://127.0.0.1:${String(port)}/`;
  // At least 90 seconds: wrangler takes 30 on a slow machine.
  for (let attempt = 0; attempt < 900 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return { url, stop };
    await pause(100);
  }
  await stop();
  throw new Error(`${command} did not start:\n${output}`);
}

/** What the file's first comment tells an operator to do. */
const adapt = (configuration: string, root: string, listen: [string | RegExp, string]): string =>
  configuration.replace(/\/var\/www\/portal/, root).replace(...listen);

export const HOSTS: Host[] = [
  {
    name: 'npm start',
    program: 'node',
    installed: true,
    ours: true,
    async start({ dist }, base) {
      const { url, close } = await serve({ dist, port: 0, base });
      return { url: new URL('/', url).href, stop: close };
    },
  },
  {
    name: 'nginx',
    program: 'nginx',
    installed: isInstalled('nginx'),
    ours: true,
    async start({ dist, root }) {
      const port = await freePort();
      chmodSync(root, 0o755);
      const written = readFileSync(join(dist, '.hosts', 'nginx.conf'), 'utf8');
      const work = join(root, '.work');
      mkdirSync(work);
      const portal = adapt(written, root, [
        /listen 80;\s+listen \[::\]:80;/,
        `listen 127.0.0.1:${String(port)};`,
      ]);
      writeFileSync(join(work, 'portal.conf'), portal);
      const main = [
        `pid ${work}/pid; daemon off; error_log stderr; events {}`,
        `http { access_log off; include ${work}/portal.conf; }`,
      ];
      writeFileSync(join(work, 'nginx.conf'), main.join('\n'));
      return run('nginx', ['-c', join(work, 'nginx.conf')], port, work);
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    installed: isInstalled('caddy'),
    ours: true,
    async start({ dist, root }) {
      const port = await freePort();
      const written = readFileSync(join(dist, '.hosts', 'Caddyfile'), 'utf8');
      const work = join(root, '.work');
      mkdirSync(work);
      const portal = adapt(written, root, [':80 {', `http://127.0.0.1:${String(port)} {`]);
      writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${portal}`);
      return run('caddy', ['run', '--config', join(work, 'Caddyfile')], port, work);
    },
  },
  {
    name: 'Cloudflare Pages',
    program: 'wrangler',
    installed: isInstalled('wrangler'),
    ours: false,
    async start({ dist, root }, base) {
      const port = await freePort();
      if (base !== '/') {
        for (const file of ['_headers', '_redirects'])
          copyFileSync(join(dist, file), join(root, file));
      }
      const options = { ip: '127.0.0.1', port: String(port), 'compatibility-date': '2026-01-01' };
      const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
      return run('wrangler', ['pages', 'dev', root, ...args], port, root);
    },
  },
];
