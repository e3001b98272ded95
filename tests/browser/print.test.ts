import { expect } from 'vitest';
import { test } from './fixtures.ts';

test.for(['tc/zj2025/', 'sc/zj2025/', 'tc/zj2025/domains/9/', 'sc/zj2025/measures/28/'])(
  'on paper /%s has its address, in letters and as a QR code',
  async (path, { page }) => {
    await page.goto(path);
    const printed = page.locator('figure.print-only');
    expect(await printed.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await printed.innerText()).trim()).toMatch(new RegExp(`^https?://.*/${path}$`));
    const code = printed.locator('img');
    await code.scrollIntoViewIfNeeded();
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  },
);
