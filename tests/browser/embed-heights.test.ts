/** The heights that hosts without script rely on, against the real layout of every embed. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { MemorandumDocument } from '../../src/core/publish/documents.ts';
import { EMBED_WIDTHS } from '../../src/core/publish/embed-card.ts';
import { DIST, files } from '../site/dist.ts';
import { test } from './fixtures.ts';

const documents = files('.json')
  .filter((path) => /^data\/[^/]+\.json$/.test(path))
  .map((path) => JSON.parse(readFileSync(DIST + path, 'utf8')) as MemorandumDocument);

const embeds = documents
  .flatMap(({ domains }) => domains.flatMap((domain) => [domain, ...domain.measures]))
  .flatMap(({ embed }) => Object.values(embed));

test('every published height is right within 2 px', async ({ page, site }) => {
  expect(embeds.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const { embed, heights } of embeds) {
    const path = new URL(embed).pathname.replace(/^.*\/embed\//, 'embed/');
    await page.goto(site + path, { waitUntil: 'domcontentloaded' });
    const real = await page.evaluate((widths) => {
      const root = document.documentElement;
      return widths.map((width) => {
        root.style.width = `${width}px`;
        return root.getBoundingClientRect().height;
      });
    }, EMBED_WIDTHS);
    EMBED_WIDTHS.forEach((width, index) => {
      const height = real[index] ?? 0;
      if (Math.abs(height - heights[width]) > 2) {
        wrong.push(`${path} at ${width} px: ${height} instead of ${heights[width]}`);
      }
    });
  }
  expect(wrong).toEqual([]);
});
