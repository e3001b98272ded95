import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './fixtures.ts';
import { watch } from './watch.ts';

const PAGE = 'tc/zj2025/measures/1/';
const field = (page: Page) => page.locator('header input[name=q]');
const options = (page: Page) => page.locator('header [role=option]');

async function suggestions(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await options(page).first().waitFor();
  return (await options(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ''));
}

test('every page suggests while the reader types, and loads nothing before', async ({
  page,
  site,
}) => {
  const seen = watch(page.context(), site);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|suggestions/.test(url))).toEqual([]);
  expect(await suggestions(page, '赴港上市')).toEqual([
    expect.stringMatching(/^第7項/),
    expect.stringMatching(/^第(8|12)項/),
    expect.stringMatching(/^第(8|12)項/),
    '全部3項結果',
  ]);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('a reader who types before the script is there gets suggestions too', async ({ page }) => {
  const script = Promise.withResolvers();
  await page.route('**/PageLayout*.js', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(PAGE);
  await field(page).fill('赴港上市');
  script.resolve(undefined);
  await options(page).first().waitFor();
});

test('a number and Enter lead straight to what it names', async ({ page }) => {
  for (const [query, path] of [
    ['28', 'measures/28/'],
    ['第28項第2句', 'measures/28/'],
    ['領域九', 'domains/9/'],
  ] as const) {
    await page.goto(PAGE);
    await suggestions(page, query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tc/zj2025/${path}**`);
  }
});

test('arrows choose, Enter opens, Escape closes', async ({ page }) => {
  await page.goto(PAGE);
  await suggestions(page, '安吉游戏');
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  expect(await field(page).inputValue()).toBe('安吉游戏');
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option]').first().waitFor();
  // What is listed may not be taken for the next answer.
  await page.keyboard.press('Escape');
  await suggestions(page, '安吉遊戲');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(null);
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tc/zj2025/measures/28/**');
});

test.for([
  ['tc', '教師', '師資', '通行證'],
  ['sc', '教师', '师资', '通行证'],
] as const)(
  'in %s a suggestion found by other words says which, unless its title has them',
  async ([edition, teachers, staff, permit], { page }) => {
    await page.goto(`${edition}/zj2025/measures/1/`);
    await suggestions(page, '老師');
    const given = await options(page).allTextContents();
    expect(given.slice(0, 2).sort()).toEqual([
      expect.stringMatching(new RegExp(`^第26.* 含${teachers}$`)),
      expect.stringMatching(new RegExp(`^第28.* 含${staff}$`)),
    ]);
    await field(page).fill('回鄉證');
    await expect
      .poll(() => options(page).first().textContent())
      .toMatch(new RegExp(`${permit}[^含]*$`));
  },
);

test('Enter without a choice opens the search page with the query', async ({ page }) => {
  await page.goto('sc/');
  const input = page.locator('main input[name=q]');
  await input.fill('仲裁');
  await input.press('Enter');
  await page.waitForURL(/\/sc\/search\/\?q=/);
});

test.extend('contextOptions', { hasTouch: true, isMobile: true })(
  'touch opens a suggestion',
  async ({ page }) => {
    await page.goto(PAGE);
    await suggestions(page, 'QFLP');
    await options(page).first().tap();
    await page.waitForURL('**/tc/zj2025/measures/12/**');
  },
);

test('a list that comes when the reader has left stays away', async ({ page }) => {
  const arrived = Promise.withResolvers<unknown>();
  await page.route('**/search-suggestions.*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(PAGE);
  await page.waitForFunction(() => customElements.get('search-box'));
  await field(page).fill('仲裁');
  await page.locator('h1').click();
  const indexed = page.waitForResponse('**/search-suggestions.*.js');
  arrived.resolve(undefined);
  await indexed;
  // The script has run once it has named the list that its field controls.
  await expect.poll(() => field(page).getAttribute('aria-controls')).not.toBe(null);
  await page.waitForLoadState('networkidle');
  expect(await options(page).count()).toBe(0);
});

test.for([
  ['tc', '未能搜尋，到搜尋頁再試'],
  ['sc', '未能搜索，到搜索页再试'],
] as const)(
  'in /%s/ the field says that the index cannot be loaded, and leads to the search page',
  async ([edition, message], { page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${edition}/zj2025/measures/1/`);
    expect(await suggestions(page, '仲裁')).toEqual([message]);
    expect(await page.locator('header search-box [role=status]').textContent()).toBe(message);
    await options(page).click();
    await page.waitForURL(`**/${edition}/search/?q=*`);
  },
);

test.describe('on a phone held sideways', () => {
  test.override({ contextOptions: { viewport: { width: 740, height: 360 } } });

  test('what is suggested in the middle of the home page comes into sight', async ({ page }) => {
    await page.goto('tc/');
    await page.locator('main input[name=q]').fill('培訓');
    const first = page.locator('main [role=option]').first();
    await first.waitFor();
    await expect
      .poll(() => first.evaluate((option) => option.getBoundingClientRect().bottom))
      .toBeLessThan(360 / 2);
    expect((await page.locator('main input[name=q]').boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });
});
