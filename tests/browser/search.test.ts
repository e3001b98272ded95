import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { measures, search, shown, type } from './search-page.ts';
import { watch } from './watch.ts';

test('the address holds the query: it can be shared, and back restores it', async ({ page }) => {
  expect((await search(page, 'tc', '仲裁')).paths).toEqual(measures(21, 22));
  expect(await page.inputValue('input[name=q]')).toBe('仲裁');
  await type(page, 'QFLP');
  expect(new URL(page.url()).searchParams.get('q')).toBe('QFLP');
  await page.locator('input[name=q]').press('Enter');
  await page.locator('[data-search-results] a').first().click();
  await page.waitForURL('**/measures/12/**');
  await page.goBack();
  expect((await shown(page)).paths).toEqual(measures(12));
});

test.for(['q=青年', 'q=香港&domain=zj2025-8'])(
  'who comes back to %s, or loads it again, is where she was among the results',
  async (query, { page }) => {
    const place = () => page.evaluate(() => Math.round(scrollY));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`tc/search/?${query}`);
    await shown(page);
    const third = page.locator('[data-search-results] a').nth(2);
    await third.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const before = await place();
    expect(before).toBeGreaterThan(300);
    await third.click();
    await page.waitForURL('**/measures/**');
    await page.goBack();
    await shown(page);
    await expect.poll(place).toBe(before);
    await page.reload();
    await shown(page);
    await expect.poll(place).toBe(before);
  },
);

test('a title that needs more lines breaks at the end of a phrase', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('comfort', 'elder'));
  await search(page, 'tc', '安吉遊戲');
  const title = page.locator('.result-title');
  const linesOf = (selector: string) =>
    title.evaluate((element, inner) => {
      const range = document.createRange();
      range.selectNodeContents(element.querySelector(inner) ?? element);
      return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom / 9)))
        .size;
    }, selector);
  expect(await linesOf(':scope')).toBeGreaterThan(1);
  expect(await linesOf('mark')).toBe(1);
});

test('the switch keeps the query', async ({ page }) => {
  await search(page, 'tc', '安吉遊戲');
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/search/?q=*');
  expect((await shown(page)).paths).toEqual(measures(28));
});

test('a number and Enter lead straight to the measure', async ({ page }) => {
  await page.goto('tc/search/');
  await page.locator('input[name=q]').fill('28');
  await page.locator('input[name=q]').press('Enter');
  await page.waitForURL('**/tc/zj2025/measures/28/');
});

test('nothing happens while an input method is composing', async ({ page, context }) => {
  await search(page, 'tc', '仲裁');
  await page.locator('input[name=q]').fill('');
  await shown(page);
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'fu gang',
    selectionStart: 7,
    selectionEnd: 7,
  });
  await page.waitForTimeout(400);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('[data-search-results] a').count()).toBe(0);
  await session.send('Input.insertText', { text: '赴港' });
  await page.waitForURL('**/search/?q=*');
  expect((await shown(page)).paths).toEqual(measures(7, 8, 12));
});

test('nothing of the search is loaded before the field is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('tc/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  const engine = page.waitForResponse('**/engine.wasm');
  await page.locator('input[name=q]').focus();
  await engine;
});

test('the keyboard reaches field, results and back', async ({ page }) => {
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName,
    );
  await search(page, 'tc', '仲裁');
  await page.keyboard.press('/');
  expect(await focused()).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('measures/22/');
  for (const stroke of ['first', 'second']) {
    await page.keyboard.press('Escape');
    expect(await focused(), stroke).toBe('INPUT');
  }
  expect(await page.inputValue('main input[name=q]')).toBe('仲裁');
});

const ABUSE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '合'.repeat(10_000),
  '\uD800\uDC00\uD800',
  '\u0000\u202E\u200F',
  '，。！？',
  '"',
  '{count}$&$1',
  'm'.repeat(3000),
];

test('whatever is asked, the page answers in words and runs nothing', async ({ page, site }) => {
  const seen = watch(page.context(), site);
  await page.goto('tc/search/');
  for (const query of ABUSE) {
    expect((await type(page, query)).paths, query.slice(0, 30)).toEqual([]);
    expect(await page.locator('site-search :is(img, script)').count()).toBe(0);
  }
  for (const broken of ['%', '%E8%B5', '%FF%FE', '%00', '+++'])
    await page.goto(`tc/search/?q=${broken}`).then(() => shown(page));
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('before a question, and where one finds nothing, the page leads elsewhere', async ({
  page,
}) => {
  await page.goto('tc/search/');
  await shown(page);
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(4);
  const examples = page.locator('main').getByRole('link', { name: '赴港上市' });
  expect(await examples.count()).toBe(1);
  await type(page, '仲裁');
  expect(await examples.isVisible()).toBe(false);
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(0);
  const { status } = await search(page, 'tc', '八達通');
  expect(status).toContain('沒有找到「八達通」');
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(4);
});

test('when the index cannot be loaded the page says so, and a retry works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const { status } = await search(page, 'tc', '仲裁');
  expect(status).toContain('未能載入');
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(4);
  await page.goto('tc/search/?q=仲裁&domain=zj2025-5');
  expect((await shown(page)).status).toContain('未能載入');
  await page.locator('site-search details').evaluate(async (filters: HTMLDetailsElement) => {
    filters.open = !filters.open;
    await new Promise((done) => setTimeout(() => setTimeout(done)));
  });
  expect((await shown(page)).status).toContain('未能載入');
  await page.unroute('**/pagefind/**');
  await page.locator('[data-retry]').click();
  await page.locator('[data-search-results] a').first().waitFor();
  expect((await shown(page)).paths).toEqual(measures(21, 22));
});

test.extend('contextOptions', { javaScriptEnabled: false })(
  'without JavaScript the page says so and offers the whole text and the topics',
  async ({ page }) => {
    await page.goto('tc/search/?q=仲裁');
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.locator('.search-examples').isVisible()).toBe(false);
    for (const path of ['zj2025/', 'topics/'])
      expect(await page.locator(`noscript a[href$="/tc/${path}"]`).isVisible()).toBe(true);
  },
);
