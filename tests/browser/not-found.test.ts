/** The page for wrong addresses is one for both editions. */
import { expect } from 'vitest';
import { test } from './fixtures.ts';

test.for([
  ['tc/zj2025/measures/52/', '找不到網頁', 'zh-Hant-HK'],
  ['sc/zj2025/measures/52/', '找不到网页', 'zh-Hans-CN'],
  ['nothing/', '找不到網頁', 'zh-Hant-HK'],
] as const)(
  'a wrong address /%s is answered first in its own script',
  async ([path, heading, lang], { page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    expect(await page.title()).toContain(heading);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(await page.locator('main p').first().innerText()).toContain(
      lang === 'zh-Hans-CN' ? '网址' : '網址',
    );
  },
);

test('the page for wrong addresses keeps the size of type that the reader chose', async ({
  page,
}) => {
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.goto('tc/nothing/');
  const standard = await size();
  await page.goto('tc/about/');
  await page.getByRole('button', { name: '長輩版' }).click();
  await page.goto('tc/nothing/');
  expect(await size()).toBeGreaterThan(standard * 1.3);
});

test('the words that were looked for can be searched at once, in the script of the address', async ({
  page,
}) => {
  await page.goto('sc/zj2025/measures/52/');
  const field = page.getByRole('searchbox').first();
  expect(await field.getAttribute('placeholder')).toBe('搜索原文');
  await field.fill('安吉游戏');
  await field.press('Enter');
  await page.waitForURL('**/sc/search/?q=*');
  await page.locator('[data-search-results] a[href*="/measures/28/"]').first().waitFor();
});
