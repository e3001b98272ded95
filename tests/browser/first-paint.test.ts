/** What a reader waits for: words first, then letterforms; and the next page before it is opened. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { serifReady } from './serif-ready.ts';

const MEASURE = 'tc/zj2025/measures/28/';

const serifOf = (page: Page) =>
  page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily.split(',')[0]);

test('the web serif is asked for after the first paint, and from then on in time for it', async ({
  page,
}) => {
  await page.goto(MEASURE);
  await serifReady(page);
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? Infinity,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ startTime }) => startTime),
  }));
  expect(asked).not.toEqual([]);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);

  await page.route('**/*.js', (route) => route.abort());
  await page.goto('tc/zj2025/measures/29/');
  expect(await serifOf(page)).toBe('tc');
});

test('without storage the page still gets its serif, and complains of nothing', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(MEASURE);
  await serifReady(page);
  expect(await serifOf(page)).toBe('tc');
  expect(errors).toEqual([]);
});

test('Chromium makes the page ready that the pointer rests on', async ({ page }) => {
  await page.goto(MEASURE);
  const ready = page
    .context()
    .waitForEvent('request', (request) => request.url().endsWith('/measures/29/'));
  await page.locator('a[rel=next]').hover();
  await ready;
  await page.locator('a[rel=next]').click();
  await page.waitForURL('**/measures/29/');
  // A browser under remote control fetches the page and leaves the rendering.
  const early = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      deliveryType: string;
      activationStart: number;
    })[];
    return entry?.deliveryType === 'navigational-prefetch' || Number(entry?.activationStart) > 0;
  });
  expect(early).toBe(true);
});

const MODULES = '**/_astro/*.js';
const LATE = '.late, .late-share';

/** Heights of what only scripts can show. */
const lateHeights = (page: Page) =>
  page
    .locator(LATE)
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));

test.for(['tc/', MEASURE, 'tc/search/'])(
  'where the scripts of /%s do not come, no room stays empty for what they would show',
  async (path, { page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
    });
    await page.route(MODULES, (route) => route.abort());
    await page.goto(path);
    await expect
      .poll(async () => (await lateHeights(page)).filter((height) => height > 0))
      .toEqual([]);
    expect(await page.locator(LATE).count()).toBeGreaterThan(0);
  },
);

test.extend('contextOptions', { javaScriptEnabled: false })(
  'without scripts no room stays empty for what they would show',
  async ({ page }) => {
    await page.goto(MEASURE);
    const heights = await lateHeights(page);
    expect(heights).not.toEqual([]);
    expect(Math.max(...heights)).toBe(0);
  },
);
