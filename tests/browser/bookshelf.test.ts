import { expect } from 'vitest';
import { test } from './fixtures.ts';

test('choosing an audience lights up exactly the measures of its page', async ({ page }) => {
  await page.goto('tc/audiences/hk-students/');
  const measures = await page
    .locator('main a[href*="/measures/"]')
    .evaluateAll((links) =>
      links.map((link) => /measures\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1]),
    );
  await page.goto('tc/');
  await page.getByLabel('標出').selectOption('香港學生');
  const lit = await page
    .locator('.slip[data-lit]')
    .evaluateAll((slips) => slips.map((slip) => slip.getAttribute('data-number')));
  expect(lit).not.toEqual([]);
  expect(new Set(lit)).toEqual(new Set(measures));
  expect(await page.getByRole('status').innerText()).toBe(`標出${String(lit.length)}項`);
  expect(await page.locator('.slip[aria-description=已標出]').count()).toBe(lit.length);
  await page.getByLabel('標出').selectOption('全部措施');
  expect(await page.locator('.slip:is([data-lit], [aria-description])').count()).toBe(0);
  expect(await page.getByRole('status').innerText()).toBe('');
});

test('the address keeps what is lit, also in the other script', async ({ page }) => {
  const lit = () => page.locator('.slip[data-lit]').count();
  await page.goto('tc/');
  await page.getByLabel('標出').selectOption('香港學生');
  const count = await lit();
  expect(new URL(page.url()).search).toBe('?light=hk-students');
  await page.reload();
  await page.locator('.slip[data-lit]').first().waitFor();
  expect(await lit()).toBe(count);
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/?light=hk-students');
  await page.locator('.slip[data-lit]').first().waitFor();
  expect(await lit()).toBe(count);
  await page.getByLabel('标出').selectOption('全部措施');
  expect(new URL(page.url()).search).toBe('');
  await page.goto('tc/?light=nobody');
  await page.getByLabel('標出').waitFor();
  expect(await page.getByLabel('標出').inputValue()).toBe('');
});

test('the address keeps whether names are shown, also in the other script', async ({ page }) => {
  await page.goto('tc/');
  await page.getByLabel('標出').waitFor();
  await page.getByLabel('顯示措施名稱').check();
  await page.getByLabel('標出').selectOption('香港學生');
  expect(new URL(page.url()).search).toBe('?names=1&light=hk-students');
  await page.reload();
  await expect.poll(() => page.getByLabel('顯示措施名稱').isChecked()).toBe(true);
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/?names=1&light=hk-students');
  await expect.poll(() => page.getByLabel('显示措施名称').isChecked()).toBe(true);
  await page.getByLabel('显示措施名称').uncheck();
  expect(new URL(page.url()).search).toBe('?light=hk-students');
});

test('a phone names what is lit and leaves out the rest, until numbers are asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tc/');
  const seen = (selector: string) => page.locator(selector).filter({ visible: true }).count();
  const names = page.getByLabel('顯示措施名稱');
  await page.getByLabel('標出').selectOption('香港青年');
  expect(await names.isChecked()).toBe(true);
  expect(await seen('.book')).toBe(1);
  expect(await seen('.slip')).toBe(await page.locator('.slip[data-lit]').count());
  await names.uncheck();
  expect([await seen('.book'), await seen('.slip')]).toEqual([1, 6]);
  await page.getByLabel('標出').selectOption('全部措施');
  expect([await seen('.book'), await seen('.slip')]).toEqual([13, 51]);
  expect(await names.isChecked()).toBe(false);
});

test('a slip says its name to the ear, and shows it to the eye when asked', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tc/');
  const slip = page.getByRole('link', { name: /^28\s*學前教育、\s*「安吉遊戲」\s*及姊妹學校$/ });
  const name = slip.locator('.slip-name');
  expect((await name.boundingBox())?.width).toBeLessThan(2);
  await page.getByLabel('顯示措施名稱').check();
  expect((await name.boundingBox())?.width).toBeGreaterThan(150);
});

test.for(['light', 'dark'] as const)(
  'slips have an edge in the %s scheme',
  async (colorScheme, { page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('tc/');
    const width = page
      .locator('.slip')
      .first()
      .evaluate((slip) => getComputedStyle(slip).borderTopWidth);
    expect(await width).toBe('1px');
  },
);

test.describe('without scripts', () => {
  test.override({ contextOptions: { javaScriptEnabled: false } });

  test('the shelf is a list of links, and its names can be shown', async ({ page }) => {
    await page.goto('tc/');
    expect(await page.locator('.slip').count()).toBe(51);
    expect(await page.locator('.spine').count()).toBe(13);
    expect(await page.getByLabel('標出').isVisible()).toBe(false);
    await page.getByLabel('顯示措施名稱').check();
    expect((await page.locator('.slip-name').first().boundingBox())?.width).toBeGreaterThan(100);
  });
});
