import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { measures, search, shown } from './search-page.ts';

test('filters narrow with live counts and stay in the address', async ({ page }) => {
  await search(page, 'tc', '人才');
  await page.locator('summary').click();
  const domain = page.locator('select[name=domain]');
  const option = domain.locator('option[value=zj2025-3]');
  await page.waitForFunction(() => document.querySelector('option[label*="（"]'));
  const count = Number(/（(\d+)）/.exec((await option.getAttribute('label')) ?? '')?.[1]);
  await domain.selectOption('zj2025-3');
  const narrowed = await shown(page);
  expect(narrowed.paths).toHaveLength(count);
  expect(narrowed.status).toContain(`找到 ${count} 項`);
  expect(new URL(page.url()).searchParams.get('domain')).toBe('zj2025-3');
  await page.reload();
  expect((await shown(page)).paths).toEqual(narrowed.paths);
  await page.goto('tc/search/?q=人才&domain=nowhere');
  expect((await shown(page)).paths.length).toBeGreaterThan(count);
});

test.for(['tc', 'sc'])('in /%s/ back takes the filters away', async (edition, { page }) => {
  const all = await search(page, edition, '人才');
  await page.locator('summary').click();
  await page.locator('option[label*="（"]').first().waitFor({ state: 'attached' });
  await page.locator('select[name=domain]').selectOption('zj2025-3');
  await expect.poll(async () => (await shown(page)).paths.length).toBeLessThan(all.paths.length);
  await page.goBack();
  await expect.poll(async () => (await shown(page)).paths).toEqual(all.paths);
  expect(await page.locator('select[name=domain]').inputValue()).toBe('');
  await page.goForward();
  await expect.poll(async () => (await shown(page)).paths.length).toBeLessThan(all.paths.length);
});

test('chosen filters are said, also with the panel closed, and cleared by one button', async ({
  page,
}) => {
  await page.goto('tc/search/?q=人才&domain=zj2025-3');
  const narrowed = await shown(page);
  const said = page.locator('[data-filters-chosen]');
  await said.waitFor();
  await page.locator('site-search summary').click();
  expect(await said.innerText()).toContain('已按所選條件篩選');
  const all = Number(/則有 (\d+) 項/.exec(await said.innerText())?.[1]);
  await said.getByRole('button', { name: '清除篩選' }).click();
  const { paths } = await shown(page);
  expect(all).toBeGreaterThan(narrowed.paths.length);
  expect(paths).toHaveLength(all);
  expect(await said.isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('人才')}`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('an address with a filter says that it is working until its answer is there', async ({
  page,
}) => {
  const index = Promise.withResolvers();
  await page.route('**/engine.wasm', async (route) => {
    await index.promise;
    await route.continue();
  });
  const filters = page.waitForResponse('**/search-filters.*.js');
  await page.goto('tc/search/?q=人才&domain=zj2025-3', { waitUntil: 'commit' });
  await filters;
  await page.locator('site-search details[open]').waitFor({ state: 'attached' });
  // Opening the filters queues an event; two more turns see what it did.
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  expect(await page.locator('[role=status]').getAttribute('aria-busy')).toBe('true');
  index.resolve(undefined);
  const { paths, status } = await shown(page);
  expect(paths.length).toBeGreaterThan(0);
  expect(status).toContain(`找到 ${paths.length} 項`);
});

test('a number leads to its measure though a filter hides it', async ({ page }) => {
  await page.goto('tc/search/?q=28&domain=zj2025-1');
  expect((await shown(page)).paths).not.toContain(measures(28)[0]);
  await page.locator('input[name=q]').press('Enter');
  await page.waitForURL('**/tc/zj2025/measures/28/');
});
