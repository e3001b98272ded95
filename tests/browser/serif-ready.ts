import type { Page } from 'playwright-core';

/**
 * Waits until the page has asked for its web serif, which it does after its first paint, and has it.
 * A page without scripts keeps the system's.
 */
export async function serifReady(page: Page): Promise<void> {
  await page
    .locator('[data-serif], html:not([data-scripts], :has(script[src]))')
    .waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}
