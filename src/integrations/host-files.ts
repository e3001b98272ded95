import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from '../hosts/base-path.ts';
import { caddyfile } from '../hosts/caddy.ts';
import { headersFile, redirectsFile } from '../hosts/cloudflare-netlify.ts';
import { nginxConfig } from '../hosts/nginx.ts';
import { redirectsFor } from '../hosts/redirects.ts';
import { listFiles } from '../hosts/site-files.ts';

/** Writes every host's configuration into the built folder `dist`. */
export async function writeHostFiles(dist: URL, base: string): Promise<void> {
  const root = normalizeBase(base);
  const redirects = redirectsFor(listFiles(fileURLToPath(dist)));
  await mkdir(new URL('.hosts/', dist), { recursive: true });
  const files = {
    _headers: headersFile(root),
    _redirects: redirectsFile(root, redirects),
    '.hosts/nginx.conf': nginxConfig(root, redirects),
    '.hosts/Caddyfile': caddyfile(root, redirects),
  };
  for (const [file, content] of Object.entries(files))
    await writeFile(new URL(file, dist), content);
}

/** Writes the hosts' configuration once every other file of the site is there; says so when nobody else could use the site. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  let isLocal = false;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        isLocal = !config.site || new URL(config.site).hostname === 'localhost';
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeHostFiles(dir, base);
        if (isLocal)
          logger.warn(
            'Snippets, citations, feeds, data and QR codes of this build point to this machine. ' +
              'To publish it, build with SITE_URL, e.g. SITE_URL=https://example.gov.hk npm run build.',
          );
      },
    },
  };
}
