/** A small built site with one file of every kind, and the configuration of every host. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressFiles } from '../../src/integrations/compress.ts';
import { writeHostFiles } from '../../src/integrations/host-files.ts';

const page = (text: string): string => `<!doctype html><title>${text}</title>${'。'.repeat(900)}`;

const FILES: Record<string, string> = {
  'index.html': page('首頁'),
  '404.html': page('找不到'),
  '.well-known/security.txt': 'Contact: https://example.gov.hk/',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'tc/index.html': page('繁體版'),
  'tc/about/index.html': page('關於'),
  'tc/zj2025/measures/7/index.html': page('七'),
  'tc/feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'tc/opensearch.xml': '<OpenSearchDescription/>',
  'sc/feed.json': '{}',
  'data/zj2025.json': '{}',
  'data/zj2025/measures.csv': '\uFEFF編號\r\n',
  'data/zj2025.txt': '浙港',
  'data/catalog.jsonld': '{}',
  'share/tc/zj2025/measures/7.png': '',
  'oembed/tc/zj2025/measures/7.json': '{}',
  'embed/tc/zj2025/measures/7/index.html': page('七'),
  'embed/v1/resize.js': '0',
  '_astro/global.0a1b2c3d.css': 'p{margin:0}',
  'pagefind/setup.json': '{}',
  'pagefind/0123456789ab/engine.wasm': '\0asm',
};

export interface HostSite {
  /** What the build writes. */
  dist: string;
  /** The web root it is deployed in: `dist` itself, or the folder above its sub-path. */
  root: string;
  remove: () => void;
}

export async function makeHostSite(base: string): Promise<HostSite> {
  const root = mkdtempSync(join(tmpdir(), 'host-'));
  const dist = join(root, base, '/');
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
  await compressFiles(pathToFileURL(dist));
  await writeHostFiles(pathToFileURL(dist), base);
  return {
    dist,
    root,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
