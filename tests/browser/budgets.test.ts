/** What a first visit costs, as the host sends it (Brotli). Fonts and pictures are counted apart. */
import type { BrowserContext, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { serifReady } from './serif-ready.ts';
import { TEMPLATES } from './templates.ts';

const KILOBYTE = 1000;
const APART = new Set(['font', 'image', 'manifest', 'other', 'fetch']);

interface Cost {
  /** Bytes of document, styles and scripts. */
  total: number;
  script: number;
  font: number;
  fonts: number;
}

const size = async (request: Request): Promise<number> => (await request.sizes()).responseBodySize;

/** What loading a page and reading it to its end costs. */
async function cost(context: BrowserContext, path: string): Promise<Cost & { page: Page }> {
  const page = await context.newPage();
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await serifReady(page);
  const sum = async (test: (type: string) => boolean): Promise<number> => {
    const sizes = finished.filter((request) => test(request.resourceType())).map(size);
    return (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
  };
  return {
    page,
    total: await sum((type) => !APART.has(type)),
    script: await sum((type) => type === 'script'),
    font: await sum((type) => type === 'font'),
    fonts: finished.filter((request) => request.resourceType() === 'font').length,
  };
}

test.for([
  ['tc/', 20, 4],
  ['sc/', 20, 4],
  ['tc/zj2025/domains/3/', 16, 3],
  ['tc/zj2025/domains/7/', 16, 3],
  ['tc/zj2025/measures/3/', 14, 3],
  ['tc/zj2025/measures/28/', 14, 3],
  ['sc/zj2025/measures/28/', 14, 3],
] as const)(
  '/%s weighs at most %d kB, %d kB of it script',
  async ([path, kB, scriptKB], { context }) => {
    const { total, script } = await cost(context, path);
    expect(total).toBeLessThanOrEqual(kB * KILOBYTE);
    expect(script).toBeLessThanOrEqual(scriptKB * KILOBYTE);
  },
);

test.for(['tc/zj2025/measures/28/', 'tc/zj2025/domains/7/'])(
  '/%s is readable after three requests at most',
  async (path, { page }) => {
    await page.goto(path);
    const waitedFor = await page
      .locator('link[rel~="stylesheet"], script[src]:not([type="module"], [async], [defer])')
      .count();
    expect(1 + waitedFor).toBeLessThanOrEqual(3);
  },
);

test.for([
  ...TEMPLATES,
  ...Array.from({ length: 13 }, (_, index) => `tc/zj2025/domains/${String(index + 1)}/`),
])('/%s loads at most 70 kB of fonts', async (path, { context }) => {
  const { font } = await cost(context, path);
  expect(font).toBeLessThanOrEqual(70 * KILOBYTE);
});
