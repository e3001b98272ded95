/** The words that search found, marked on the page that a result opens. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './fixtures.ts';
import { search } from './search-page.ts';
import { watch } from './watch.ts';

const FOUND = 'tc/zj2025/measures/28/?mark=安吉遊戲#s1';

/** Asks the search page and opens the first result. */
async function openResult(page: Page, edition: string, query: string): Promise<void> {
  await search(page, edition, query);
  await page.locator('[data-search-results] a').first().click();
  await page.waitForURL('**/zj2025/**');
}

/** What the page marks, once it has marked anything, in its order. */
async function marked(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.has('found'));
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}

/** Every place of a pattern in the title and the official texts of the page, in its order. */
const standing = async (page: Page, pattern: RegExp): Promise<string[]> => {
  const texts = await page.locator('.measure h1, [data-official]').allTextContents();
  return texts.flatMap((text) => Array.from(text.matchAll(pattern), ([words]) => words));
};

describe('the page that a result opens marks every place of the words found, and nothing else', () => {
  test.for<[edition: string, query: string, page: string, words: RegExp]>([
    ['tc', '安吉遊戲', 'measures/28/#s1', /安吉遊戲/g],
    ['sc', '安吉游戏', 'measures/28/#s1', /安吉游戏/g],
    ['tc', '安吉游戏', 'measures/28/#s1', /安吉遊戲/g],
    ['sc', '安吉遊戲', 'measures/28/#s1', /安吉游戏/g],
    ['tc', '衞生 交流', 'measures/38/#s1', /[衞衛]生|交流/g],
    ['tc', '衛生 交流', 'measures/38/#s1', /[衞衛]生|交流/g],
    ['tc', '就「安吉遊戲」的理論', 'measures/28/#s1', /就「安吉遊戲」的理論/g],
    ['sc', '就安吉遊戲的理論', 'measures/28/#s1', /就“安吉游戏”的理论/g],
    ['tc', 'IPO', 'measures/7/#s2', /上市/g],
    ['tc', '杭州機場融資', 'measures/17/#s1', /杭州機場|融資/g],
    ['tc', '環境保護', 'domains/10/', /環境保護/g],
    ['tc', '李家超', 'zj2025/#p2', /李家超/g],
    ['tc', '政務司司長', 'zj2025/#p10', /政務司司長/g],
    ['sc', '政务司司长', 'zj2025/#p10', /政务司司长/g],
    ['sc', '會議合作備忘錄', 'zj2025/', /会议合作备忘录/g],
  ])('/%s/ %s', async ([edition, query, path, words], { page }) => {
    await openResult(page, edition, query);
    const { pathname, hash } = new URL(page.url());
    expect(pathname + hash).toMatch(new RegExp(`${path}$`));
    expect(await page.locator(':target').count()).toBe(hash ? 1 : 0);
    const places = await standing(page, words);
    expect(places).not.toEqual([]);
    expect(await marked(page)).toEqual(places);
  });
});

test('the switch of the edition keeps place and marks, and back brings them again', async ({
  page,
}) => {
  await openResult(page, 'tc', '安吉遊戲');
  const traditional = await marked(page);
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/zj2025/measures/28/?mark=*#s1');
  expect(await marked(page)).toEqual(traditional.map(() => '安吉游戏'));
  await page.goBack();
  await page.waitForURL('**/tc/zj2025/**');
  expect(await marked(page)).toEqual(traditional);
});

test('marks change nothing of the page, nor of what readers take from it', async ({ page }) => {
  const main = () => page.locator('main').innerHTML();
  await page.goto(FOUND);
  await marked(page);
  const withMarks = await main();
  expect(await page.locator('html').evaluate(({ outerHTML }) => outerHTML)).not.toContain('mark=');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '複製連結' }).click();
  await page.getByText('已複製連結').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/measures\/28\/$/);
  await page.goto(FOUND.replace(/\?.*/, ''), { waitUntil: 'networkidle' });
  expect(await main()).toBe(withMarks);
});

test('a page whose address names no words loads nothing to mark them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('tc/zj2025/measures/28/#s1', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /mark-words|pagefind/.test(url))).toEqual([]);
});

test.for([
  ['no word', '?mark'],
  ['punctuation', '?mark=&mark=，'],
  ['half a character', '?mark=%E0%A4'],
  ['no text', '?mark=%00%FF&mark=%'],
  ['an element', '?mark=<img src=x onerror=alert(1)>'],
  ['a script', '?mark="><script>alert(1)</script>&mark=javascript:alert(1)'],
  ['a long word', `?mark=${'合'.repeat(1000)}`],
  ['many words', `?${'mark=八達通&'.repeat(300)}`],
] as const)('an address that asks to mark %s does no harm', async ([, query], { page, site }) => {
  const seen = watch(page.context(), site);
  await page.goto(`tc/zj2025/measures/28/${query}`);
  expect(await marked(page)).toEqual([]);
  expect(await page.locator('main :is(script, [onerror], [src=x])').count()).toBe(0);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test.for(['tc/?mark=仲裁', 'tc/search/?q=仲裁&mark=仲裁', 'tc/about/?mark=仲裁'])(
  '/%s, where nothing is official, marks nothing and fails nowhere',
  async (path, { page, site }) => {
    const seen = watch(page.context(), site);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await marked(page)).toEqual([]);
    expect(seen).toEqual({ errors: [], foreign: [] });
  },
);

test('where marks cannot be had the page is whole', async ({ page, site }) => {
  const seen = watch(page.context(), site);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto(FOUND, { waitUntil: 'networkidle' });
  expect(await page.locator('#s1').isVisible()).toBe(true);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('where the index cannot be had the page is whole', async ({ page, site }) => {
  const seen = watch(page.context(), site);
  await page.route('**/pagefind/**', (route) => route.abort());
  const asked = page.waitForRequest('**/pagefind/**');
  await page.goto(FOUND, { waitUntil: 'networkidle' });
  await asked;
  expect(await page.locator('#s1').isVisible()).toBe(true);
  expect(seen.errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
});

test.for([360, 1280])(
  'a link to a sentence shows the title of its measure too, %d px wide',
  async (width, { page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('tc/zj2025/measures/28/#s2');
    const edges = await page.locator('h1, #s2').evaluateAll((elements) =>
      elements.map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(edges).toEqual([true, true]);
  },
);
