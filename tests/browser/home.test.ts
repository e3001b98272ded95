import { expect } from 'vitest';
import { test } from './fixtures.ts';

test('a phone shows every pathway on the home page, and the shelf still on its first screen', async ({
  page,
}) => {
  await page.goto('tc/audiences/');
  const all = await page
    .locator('main a[href*="/audiences/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tc/');
  const pathways = page.getByRole('region', { name: '我是…' }).getByRole('link');
  const shown = await pathways.evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => (link as HTMLAnchorElement).pathname),
  );
  expect(shown).toEqual(expect.arrayContaining(all));
  await pathways.last().focus();
  const chip = await pathways.last().boundingBox();
  expect(chip && chip.x + chip.width).toBeLessThanOrEqual(360);
  const shelf = await page.getByRole('heading', { name: '十三個領域，五十一項措施' }).boundingBox();
  expect(shelf?.y).toBeLessThan(740);
});

test.extend('contextOptions', { javaScriptEnabled: false })(
  'without scripts the home page offers no examples, which only scripts could look for',
  async ({ page }) => {
    await page.goto('tc/');
    expect(await page.getByRole('link', { name: '赴港上市', exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '香港學生', exact: true }).count()).toBe(1);
  },
);
