import { expect } from 'vitest';
import { test } from './fixtures.ts';

test.for(['tc', 'sc'] as const)(
  'in /%s/ the contents of the memorandum stay in sight on a wide screen, and tell where one is',
  async (edition, { page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${edition}/zj2025/`);
    const contents = page.getByRole('navigation', {
      name: edition === 'tc' ? '目錄' : '目录',
      exact: true,
    });
    const here = contents.locator('a:target-current');
    expect(await here.innerText()).toBe('前言');
    await contents.getByText('教育').click();
    await expect.poll(() => here.innerText()).toMatch(/教育$/);
    const box = await contents.boundingBox();
    expect(box?.y).toBe(0);
    const panel = await page.locator('.official-panel').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
  },
);

test('on a phone the contents stand before the text, and each domain leads back to them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tc/zj2025/#d9');
  await page.locator('section:has(#d9)').getByText('回到目錄').click();
  await expect
    .poll(async () => (await page.locator('#contents').boundingBox())?.y ?? -1)
    .toBeGreaterThanOrEqual(0);
  expect(await page.getByText('前言', { exact: true }).isVisible()).toBe(false);
});
