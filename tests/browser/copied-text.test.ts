/** What a reader copies reads as it looks and as it is heard. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { search } from './search-page.ts';

/** The lines that copying the first element of a selector gives. */
const copied = async (page: Page, selector: string): Promise<string[]> => {
  const text = await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
  return text.split(/\n+/);
};

test('copied results give each number a line, and its title the next', async ({ page }) => {
  await search(page, 'tc', '第21項');
  const lines = await copied(page, '[data-search-results]');
  expect(lines.slice(0, 2)).toEqual(['第21項', '調解、仲裁機構合作及仲裁裁決相互執行']);
});

test.for([
  ['tc/zj2025/measures/21/', '.measure-head', '第21項'],
  ['sc/zj2025/measures/21/', '.measure-head', '第21项'],
  ['tc/zj2025/measures/21/', '.measure-list', '第3項'],
  ['tc/zj2025/domains/5/', '.domain-head', '五、'],
  ['tc/zj2025/domains/5/', '.domain-measure', '第20項'],
  ['tc/zj2025/', 'h2.domain-heading', '一、共建「一帶一路」及商貿投資'],
] as const)(
  'what is copied from /%s, %s, begins with %s',
  async ([path, selector, first], { page }) => {
    await page.goto(path);
    expect((await copied(page, selector))[0]).toBe(first);
  },
);
