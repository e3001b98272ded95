/** Going from one edition to the other. */
import { expect } from 'vitest';
import { test } from './fixtures.ts';

test.for([
  ['tc', '简体', 'sc'],
  ['sc', '繁體', 'tc'],
] as const)(
  'whoever reads the whole memorandum in /%s/ finds %s after each domain and goes on there',
  async ([edition, label, other], { page }) => {
    await page.goto(`${edition}/zj2025/`);
    const ways = page.locator('.official-panel').getByRole('link', { name: label, exact: true });
    expect(await ways.count()).toBe(13);
    await ways.nth(8).click();
    await page.waitForURL(`**/${other}/zj2025/#d9`);
    expect((await page.locator('#d9').boundingBox())?.y).toBeLessThan(100);
  },
);
