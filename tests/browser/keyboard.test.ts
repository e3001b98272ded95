import { expect } from 'vitest';
import { test } from './fixtures.ts';

test('the first stop of the keyboard leads past the header', async ({ page }) => {
  await page.goto('tc/zj2025/measures/28/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.textContent()).toContain('跳到主要內容');
  expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

test.for(['tc/', 'tc/zj2025/measures/28/', 'tc/search/'])(
  'every stop of the keyboard on /%s is seen',
  async (path, { page }) => {
    await page.goto(path);
    const unseen: string[] = [];
    const stops = new Set<string>();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const { name, problem } = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return {};
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { width, height, bottom, top } = focused.getBoundingClientRect();
        const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        const inView = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
        const name = focused.outerHTML.slice(0, 120);
        return { name, problem: outlined && inView ? undefined : name };
      });
      if (name) stops.add(name);
      if (problem) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
    expect(stops.size).toBeGreaterThan(15);
  },
);

test('whoever turns the slash off types it without going anywhere, on every page, until it is on again', async ({
  page,
}) => {
  const slash = async (path: string) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    // The script of every page, which listens for the key, comes after the words.
    await page.waitForFunction(() => customElements.get('search-box'));
    await page.keyboard.press('/');
    return page.evaluate(() => document.activeElement?.getAttribute('name'));
  };
  const choice = page.getByRole('checkbox', { name: '按「/」鍵跳到搜尋欄' });
  expect(await slash('tc/accessibility/')).toBe('q');
  await choice.uncheck();
  expect(await slash('tc/zj2025/measures/28/')).toBeNull();
  expect(await slash('tc/accessibility/')).toBeNull();
  expect(await choice.isChecked()).toBe(false);
  await choice.check();
  expect(await slash('tc/search/')).toBe('q');
});
