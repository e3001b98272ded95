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

test('the search has at most 4 kB of script, 3.1 kB more for what nothing contains', async ({
  context,
}) => {
  const everywhere = new Set<string>();
  const weighed = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
    const loaded: Request[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script' && !everywhere.has(request.url()))
        loaded.push(request);
    });
    await work();
    await page.waitForLoadState('networkidle');
    page.removeAllListeners('requestfinished');
    const sizes = await Promise.all(loaded.map(size));
    for (const request of loaded) everywhere.add(request.url());
    return sizes.reduce((a, b) => a + b, 0);
  };
  const ask = async (page: Page, query: string): Promise<void> => {
    await page.fill('input[name=q]', query);
    await page.locator('[role=status][aria-busy=false]').waitFor({ state: 'attached' });
  };
  const page = await context.newPage();
  await weighed(page, async () => {
    await page.goto('tc/privacy/');
    // The script of every page comes after the words.
    await page.waitForFunction(() => customElements.get('edition-switch'));
  });
  const first = await weighed(page, async () => {
    await page.goto('tc/search/');
    await ask(page, '赴港上市');
  });
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(4 * KILOBYTE);
  expect(await weighed(page, () => ask(page, '杭州機場融資'))).toBeLessThanOrEqual(3.1 * KILOBYTE);
});

test('a link that marks words costs at most 6.6 kB of script to who has none of it yet', async ({
  context,
}) => {
  const { page, script } = await cost(context, 'tc/zj2025/measures/28/?mark=安吉遊戲');
  await page.waitForFunction(() => CSS.highlights.has('found'));
  expect(script).toBeLessThanOrEqual(6.6 * KILOBYTE);
});

test.for([
  ['a phrase', '赴港上市'],
  ['a word of half the measures', '合作'],
  ['other words', '回鄉證'],
  ['English', 'law firm'],
  ['a compound', '杭州機場融資'],
  ['a whole question', '我想去浙江的律師事務所實習可以嗎'],
] as const)(
  'the first answer to %s costs at most 75 kB with all that search loads, the next phrase 2 kB',
  async ([, query], { page }) => {
    const loaded: Request[] = [];
    await page.goto('tc/search/', { waitUntil: 'networkidle' });
    await serifReady(page);
    const asked = async (words: string): Promise<number> => {
      const before = loaded.length;
      await page.fill('input[name=q]', words);
      await page.locator('[role=status][aria-busy=false]').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(loaded.slice(before).map(size));
      return sizes.reduce((a, b) => a + b, 0);
    };
    page.on('requestfinished', (request) => loaded.push(request));
    const first = await asked(query);
    expect(first).toBeGreaterThan(40 * KILOBYTE);
    // The search script itself is loaded with the page.
    expect(first).toBeLessThanOrEqual((75 - 4) * KILOBYTE);
    expect(await asked('安吉遊戲')).toBeLessThanOrEqual(2 * KILOBYTE);
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
