/** The webmaster's tool: what it shows without script, and what choosing and copying do. */
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { watch } from './watch.ts';

const MEASURE = 'tc/zj2025/measures/28/';

test('without script the four snippets are there and nothing that would not work', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}${MEASURE}`);
  await page.getByText('嵌入其他網站').click();
  const codes = await page.locator('embed-builder textarea').all();
  expect(codes).toHaveLength(4);
  for (const code of codes) expect(await code.inputValue()).toContain('/tc/zj2025/measures/28/');
  expect(await page.locator('embed-builder form').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: '複製' }).count()).toBe(0);
  await page.close();
});

test('choosing rewrites every snippet and the preview', async ({ page, site }) => {
  const seen = watch(page.context(), site);
  await page.goto('tc/embedding/', { waitUntil: 'networkidle' });
  const choice = (name: string) => page.getByRole('combobox', { name });
  await choice('內容').selectOption({ label: '整個領域：二、金融' });
  await choice('文字').selectOption('sc');
  await choice('寬度').selectOption('480');
  await choice('顏色').selectOption('dark');

  const code = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await expect.poll(() => code('框架').inputValue()).toContain('/embed/sc/zj2025/domains/2/#dark"');
  expect(await code('框架').inputValue()).toContain('width="480"');
  expect(await code('框架連自動高度').inputValue()).toContain('integrity="sha384-');
  expect(await code('純文字 HTML').inputValue()).toContain('<strong>二、金融</strong>');
  expect(await code('純文字 HTML').inputValue()).toContain('7. 支持浙江省深入实施“凤凰行动”计划。');
  expect(await code('網址').inputValue()).toMatch(/\/sc\/zj2025\/domains\/2\/$/);

  const preview = page.locator('embed-builder iframe');
  await preview.scrollIntoViewIfNeeded();
  const words = page.frameLocator('embed-builder iframe').locator('[data-domain="2"]');
  await expect.poll(() => words.textContent()).toBe('金融');
  expect(await preview.evaluate((frame) => frame.clientWidth)).toBe(480);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('the preview fits the embed', async ({ page }) => {
  await page.goto(MEASURE);
  await page.getByText('嵌入其他網站').click();
  const preview = page.locator('embed-builder iframe');
  await preview.scrollIntoViewIfNeeded();
  const content = page.frameLocator('embed-builder iframe').locator('html');
  const spare = async () =>
    (await preview.evaluate((frame) => frame.clientHeight)) -
    (await content.evaluate((html) => html.getBoundingClientRect().height));
  await expect.poll(async () => Math.abs(await spare())).toBeLessThanOrEqual(2);
});

test('copying puts the snippet on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(MEASURE);
  await page.getByText('嵌入其他網站').click();
  await page.getByRole('button', { name: '複製「純文字 HTML」的代碼' }).click();
  const tier = page.locator('embed-builder section', { hasText: '純文字 HTML' });
  await expect.poll(() => tier.getByRole('status').textContent()).toBe('已複製');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await tier.locator('textarea').inputValue());
  expect(copied).toContain('安吉遊戲');
});

test('where the clipboard is refused the snippet is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(MEASURE);
  await page.getByText('嵌入其他網站').click();
  await page.getByRole('button', { name: '複製「網址」的代碼' }).click();
  const tier = page.locator('embed-builder section').last();
  await expect.poll(() => tier.getByRole('status').textContent()).toContain('Ctrl+C');
  const selected = await tier
    .locator('textarea')
    .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
  expect(selected).toBeGreaterThan(20);
});

test.for([320, 390])('the builder fits a screen of %i px', async (width, { page }) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto('tc/embedding/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.goto('tc/data/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('on a phone the preview stays in sight while the webmaster chooses', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tc/embedding/', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: '內容' }).selectOption({ label: '整個領域：二、金融' });
  const code = page.getByRole('textbox', { name: '框架', exact: true });
  await expect.poll(() => code.inputValue()).toContain('/domains/2/');
  await page.getByRole('combobox', { name: '顏色' }).evaluate((choice) => {
    choice.scrollIntoView({ block: 'center' });
  });
  const preview = page.locator('embed-builder iframe');
  const top = () => preview.evaluate((frame) => frame.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(740 / 2 + 100);
  await preview.scrollIntoViewIfNeeded();
  expect(await preview.evaluate((frame) => frame.clientHeight)).toBeLessThan(740);
});
