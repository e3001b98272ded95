/** What a webmaster pastes, pointed at the site under test. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureDocument } from '../../src/core/publish/documents.ts';
import { snippets, type FrameOptions, type Snippets } from '../../src/core/publish/snippets.ts';
import { DIST, read } from '../site/dist.ts';

/** The address of a file of the built site as the test server serves it. */
const at = (site: string, url: string): string =>
  site + url.replace(/^.*?\/(?=(?:tc|sc|embed|oembed)\/)/, '');

const integrity = (): string => {
  const bytes = readFileSync(join(DIST, 'embed/v1/resize.js'));
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
};

/** The snippets of a measure's Traditional edition. */
export function measureSnippets(
  site: string,
  number: number,
  options: FrameOptions = { width: 'full', theme: 'auto' },
): Snippets {
  const { embed } = JSON.parse(read(`data/zj2025/measures/${number}.json`)) as MeasureDocument;
  const { embed: frame, page, ...item } = embed['zh-Hant-HK'];
  return snippets({ ...item, embed: at(site, frame), page: at(site, page) }, options, {
    src: `${site}embed/v1/resize.js`,
    integrity: integrity(),
  });
}
