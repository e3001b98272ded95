/** A WordPress post with our address in it, and the script that WordPress sends along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { rehost } from '../site/published.ts';
import { embedIn, hasWordPress, WORDPRESS } from '../site/wordpress.ts';
import { hostPage } from './host-page.ts';
import { test } from './fixtures.ts';

if (hasWordPress) {
  describe('in a WordPress post', () => {
    test('the frame is revealed, fits its content and leads to the page', async ({ page }) => {
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
  });
} else {
  test.skip('WordPress is not installed here: its script was not run');
}
