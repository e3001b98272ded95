/** The heights that hosts rely on, against the real layout: published ones, and what WordPress makes of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { EMBED_WIDTHS } from '../../src/core/publish/embed-card.ts';
import { memoranda, rehost } from '../site/published.ts';
import { evaluateMax } from '../unit/publish/evaluate-css.ts';
import { embedIn, hasWordPress, WORDPRESS } from '../site/wordpress.ts';
import { test } from './fixtures.ts';
import { hostPage } from './host-page.ts';

const embeds = memoranda()
  .flatMap(({ domains }) => domains.flatMap((domain) => [domain, ...domain.measures]))
  .flatMap(({ embed }) => Object.values(embed));

/** Widths that a page leaves on phones: there a frame has the height that its style computes. */
const PHONE_WIDTHS = [280, 288, 328, 343, 361, 382];

test('every published height is right within 2 px, and a full-width frame holds its card on a phone', async ({
  page,
  site,
}) => {
  expect(embeds.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const { embed, heights, fluidHeight } of embeds) {
    const path = new URL(embed).pathname.replace(/^.*\/embed\//, 'embed/');
    await page.goto(site + path, { waitUntil: 'domcontentloaded' });
    const measure = (all: readonly (string | number)[]) =>
      page.evaluate((widths) => {
        const root = document.documentElement;
        return widths.map((width) => {
          root.style.width = `${width}px`;
          return root.getBoundingClientRect().height;
        });
      }, all);
    const real = await measure(EMBED_WIDTHS);
    EMBED_WIDTHS.forEach((width, index) => {
      const height = real[index] ?? 0;
      if (Math.abs(height - heights[width]) > 2) {
        wrong.push(`${path} at ${width} px: ${height} instead of ${heights[width]}`);
      }
    });
    const onPhones = await measure(PHONE_WIDTHS);
    PHONE_WIDTHS.forEach((width, index) => {
      const missing = (onPhones[index] ?? 0) - evaluateMax(fluidHeight, width);
      if (missing > 2) wrong.push(`${path} at ${width} px: ${missing} px too low`);
    });
  }
  expect(wrong).toEqual([]);
});

if (hasWordPress) {
  test('in a WordPress post the frame is revealed, fits its content and leads to the page', async ({
    page,
  }) => {
    const portal = await rehost();
    const path = 'tc/zj2025/measures/28/';
    const post = await embedIn(portal.url + path);
    const host = await hostPage(`${post}<script src="/wp-embed.js"></script>`, {
      scripts: {
        '/wp-embed.js': readFileSync(join(WORDPRESS, 'wp-includes/js/wp-embed.js'), 'utf8'),
      },
    });
    try {
      await page.goto(host.url, { waitUntil: 'networkidle' });
      const frame = page.locator('iframe');
      const content = page.frameLocator('iframe').locator('html');
      await expect.poll(() => frame.evaluate((e) => getComputedStyle(e).position)).toBe('static');
      const spare = async () =>
        (await frame.evaluate((element) => element.clientHeight)) -
        (await content.evaluate((element) => element.getBoundingClientRect().height));
      await expect.poll(async () => Math.abs(await spare())).toBeLessThanOrEqual(2);
      expect(await page.locator('blockquote').isVisible()).toBe(false);

      // The sandbox forbids new windows: WordPress follows the link in the tab itself.
      await page.frameLocator('iframe').locator('a.more').click();
      await page.waitForURL(portal.url + path);
    } finally {
      await Promise.all([host.close(), portal.close()]);
    }
  });
}
