import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { measures, search, shown, type } from './search-page.ts';
import { watch } from './watch.ts';

const EDITIONS = ['tc', 'sc'];

/** Queries with exactly the pages that answer, the best of them first. */
const GOLDEN: [query: string, paths: string[]][] = [
  ['赴港上市', measures(7, 8, 12)],
  ['安吉遊戲', measures(28)],
  ['安吉游戏', measures(28)],
  ['衞生', [...measures(38), 'zj2025/domains/9/', ...measures(37)]],
  ['衛生', [...measures(38), 'zj2025/domains/9/', ...measures(37)]],
  ['QFLP', measures(12)],
  ['三跑', measures(17)],
  ['仲裁', measures(21, 22)],
  ['第28項', measures(28)],
  ['二十八', measures(28)],
  ['合作　仲裁', measures(21, 22)],
  ['环境保护', ['zj2025/domains/10/']],
  ['杭州機場融資', measures(17)],
  ['律师培训', measures(22)],
  ['國際航空學苑', measures(18)],
  ['安吉遊嬉', measures(28)],
  ['赴港上巿', measures(7, 8, 12)],
  ['姐妹學校', measures(28)],
  ['仲载', measures(21, 22)],
  ['幼而園', measures(28)],
  ['airport runway financing', measures(17)],
  ['Hong Kong students internship', measures(27)],
  ['mutual enforcement of arbitral awards', measures(21)],
  ['Phoenix Action listing', measures(7)],
  ['TCM', [...measures(40), 'zj2025/domains/9/']],
  ['老師內地學習團', measures(26)],
  ['私家醫院', measures(39)],
  ['政府雇员', [...measures(49), 'zj2025/domains/12/']],
  ['国民教育', measures(29, 26)],
  ['搵工', measures(50)],
  ['DSE 升學浙江', measures(27)],
  ['中醫藥標淮化', measures(40)],
  ['公务园交流', [...measures(49), 'zj2025/domains/12/']],
  ['醫院管理交流', measures(37)],
  ['Belt and Raod', [...measures(1), 'zj2025/domains/1/']],
  ['Belt & Road', [...measures(1), 'zj2025/domains/1/']],
  ['kindergaten', measures(28)],
  ['estate management', measures(45, 46, 47)],
  ['foreign lawyers', measures(22)],
  ['打官司 和解', measures(21)],
  ['流行病防控', measures(38)],
];

/** Plausible questions that the memorandum has no answer to. */
const UNANSWERED =
  '八達通 天氣預報 世界盃 比特幣 樓價 疫苗接種紀錄 強積金 薪俸稅 印花稅 港珠澳大橋 迪士尼樂園 護照續期 結婚登記 駕駛執照 演唱會門票 信用卡優惠 加密貨幣 按揭利率 颱風警告 核廢水排放 立法會選舉 大灣區青年就業計劃 台灣旅遊 日本簽證 重慶火鍋食譜 電視劇推薦 租金補貼 圖書館開放時間 杭州西湖門票 律師費 機場快綫 環保袋 醫療券 幼兒園學費 人工智能聊天 weather football mortgage+rate hong+kong+weather exchange+rate covid+vaccine driving+licence zhejiang+hotel how+to+renew+a+passport'
    .split(' ')
    .map((query) => query.replaceAll('+', ' '));

test.for(EDITIONS)('golden queries have their answers in /%s/', async (edition, { page }) => {
  await page.goto(`${edition}/search/`);
  for (const [query, paths] of GOLDEN) {
    const found = (await type(page, query)).paths;
    expect([...found].sort(), query).toEqual([...paths].sort());
    expect(found[0], query).toBe(paths[0]);
  }
});

test('questions without an answer are told so, and where else to look', async ({ page }) => {
  await page.goto('tc/search/');
  for (const query of UNANSWERED) {
    const { status, paths } = await type(page, query);
    const outcome = `「${query}」完全相符的內容，以下 ${String(paths.length)} 項結果只提到當中個別字詞`;
    expect(status).toContain(paths.length > 0 ? outcome : `沒有找到「${query}」。`);
    expect(await page.locator('[data-elsewhere]').isVisible(), query).toBe(true);
  }
});

test.for(EDITIONS)(
  '/%s/ shows its own script, whatever the query is in',
  async (edition, { page }) => {
    const { status } = await search(page, edition, edition === 'tc' ? '安吉游戏' : '安吉遊戲');
    expect(status).toMatch(edition === 'tc' ? /找到 1 項/ : /找到 1 项/);
    const marks = page.locator('.result-text mark');
    expect(await marks.first().innerText()).toBe(edition === 'tc' ? '安吉遊戲' : '安吉游戏');
  },
);

test('the address holds the query: it can be shared, and back restores it', async ({ page }) => {
  expect((await search(page, 'tc', '仲裁')).paths).toEqual(measures(21, 22));
  expect(await page.inputValue('input[name=q]')).toBe('仲裁');
  await type(page, 'QFLP');
  expect(new URL(page.url()).searchParams.get('q')).toBe('QFLP');
  await page.locator('input[name=q]').press('Enter');
  await page.locator('[data-search-results] a').first().click();
  await page.waitForURL('**/measures/12/**');
  await page.goBack();
  expect((await shown(page)).paths).toEqual(measures(12));
});

test('a reader who comes back, or loads again, is where she was among the results', async ({
  page,
}) => {
  const place = () => page.evaluate(() => Math.round(scrollY));
  await page.setViewportSize({ width: 360, height: 740 });
  await search(page, 'tc', '青年');
  const third = page.locator('[data-search-results] a').nth(2);
  await third.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  const before = await place();
  expect(before).toBeGreaterThan(300);
  await third.click();
  await page.waitForURL('**/measures/**');
  await page.goBack();
  await shown(page);
  await expect.poll(place).toBe(before);
  await page.reload();
  await shown(page);
  await expect.poll(place).toBe(before);
});

test('the switch keeps the query', async ({ page }) => {
  await search(page, 'tc', '安吉遊戲');
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/search/?q=*');
  expect((await shown(page)).paths).toEqual(measures(28));
});

test('a number and Enter lead straight to the measure', async ({ page }) => {
  await page.goto('tc/search/');
  await page.locator('input[name=q]').fill('28');
  await page.locator('input[name=q]').press('Enter');
  await page.waitForURL('**/tc/zj2025/measures/28/');
});

test('nothing happens while an input method is composing', async ({ page, context }) => {
  await search(page, 'tc', '仲裁');
  await page.locator('input[name=q]').fill('');
  await shown(page);
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'fu gang',
    selectionStart: 7,
    selectionEnd: 7,
  });
  await page.waitForTimeout(400);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('[data-search-results] a').count()).toBe(0);
  await session.send('Input.insertText', { text: '赴港' });
  await page.waitForURL('**/search/?q=*');
  expect((await shown(page)).paths).toEqual(measures(7, 8, 12));
});

test('nothing of the search is loaded before the field is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('tc/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  const engine = page.waitForResponse('**/engine.wasm');
  await page.locator('input[name=q]').focus();
  await engine;
});

test('results that are not exactly as asked say why they are there', async ({ page }) => {
  const notes = () =>
    page.locator('[data-search-results] li .note-line:last-child').allInnerTexts();
  expect((await search(page, 'tc', 'IPO')).status).toContain('相關字眼「上市」');
  expect(await notes()).toEqual(Array(3).fill('含相關字眼「上市」'));
  expect((await type(page, '杭州機場融資')).status).toContain('沒有與「杭州機場融資」完全相符');
  expect(await notes()).toEqual(['含「杭州機場」「融資」']);
  expect((await type(page, '中醫藥標淮化')).status).toContain('部分或相近');
  expect(await notes()).toEqual(['含相近的「標準化」']);
  const mixed = await type(page, 'airport runway financing parking');
  expect(mixed.status).not.toContain('相關');
  expect((await type(page, 'AI 人工智慧')).status).toMatch(/「人工智能」。$/);
  expect((await search(page, 'sc', '回鄉證')).status).toContain('相关字眼“通行证”');
});

test('filters narrow with live counts and stay in the address', async ({ page }) => {
  await search(page, 'tc', '人才');
  await page.locator('summary').click();
  const domain = page.locator('select[name=domain]');
  const option = domain.locator('option[value=zj2025-3]');
  await page.waitForFunction(() => document.querySelector('option[label*="（"]'));
  const count = Number(/（(\d+)）/.exec((await option.getAttribute('label')) ?? '')?.[1]);
  await domain.selectOption('zj2025-3');
  const narrowed = await shown(page);
  expect(narrowed.paths).toHaveLength(count);
  expect(narrowed.status).toContain(`找到 ${count} 項`);
  expect(new URL(page.url()).searchParams.get('domain')).toBe('zj2025-3');
  await page.reload();
  expect((await shown(page)).paths).toEqual(narrowed.paths);
  await page.goto('tc/search/?q=人才&domain=nowhere');
  expect((await shown(page)).paths.length).toBeGreaterThan(count);
});

test('chosen filters are said, also with the panel closed, and cleared by one button', async ({
  page,
}) => {
  await page.goto('tc/search/?q=人才&domain=zj2025-3');
  const narrowed = await shown(page);
  const said = page.locator('[data-filters-chosen]');
  await said.waitFor();
  await page.locator('[data-filters] summary').click();
  expect(await said.innerText()).toContain('已按所選條件篩選');
  await said.getByRole('button', { name: '清除篩選' }).click();
  const { paths } = await shown(page);
  expect(paths.length).toBeGreaterThan(narrowed.paths.length);
  expect(await said.isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('人才')}`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('an address with a filter says that it is working until its answer is there', async ({
  page,
}) => {
  const index = Promise.withResolvers();
  await page.route('**/engine.wasm', async (route) => {
    await index.promise;
    await route.continue();
  });
  const filters = page.waitForResponse('**/search-filters.*.js');
  await page.goto('tc/search/?q=人才&domain=zj2025-3', { waitUntil: 'commit' });
  await filters;
  await page.locator('details[data-filters][open]').waitFor({ state: 'attached' });
  // Opening the filters queues an event; two more turns see what it did.
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  expect(await page.locator('[role=status]').getAttribute('aria-busy')).toBe('true');
  index.resolve(undefined);
  const { paths, status } = await shown(page);
  expect(paths.length).toBeGreaterThan(0);
  expect(status).toContain(`找到 ${paths.length} 項`);
});

test('a number leads to its measure though a filter hides it', async ({ page }) => {
  await page.goto('tc/search/?q=28&domain=zj2025-1');
  expect((await shown(page)).paths).not.toContain(measures(28)[0]);
  await page.locator('input[name=q]').press('Enter');
  await page.waitForURL('**/tc/zj2025/measures/28/');
});

test('the keyboard reaches field, results and back', async ({ page }) => {
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName,
    );
  await search(page, 'tc', '仲裁');
  await page.keyboard.press('/');
  expect(await focused()).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('measures/22/');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('INPUT');
});

const ABUSE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '合'.repeat(10_000),
  '\uD800\uDC00\uD800',
  '\u0000\u202E\u200F',
  '，。！？',
  '"',
  '{count}$&$1',
  'm'.repeat(3000),
];

test('whatever is asked, the page answers in words and runs nothing', async ({ page, site }) => {
  const seen = watch(page.context(), site);
  await page.goto('tc/search/');
  for (const query of ABUSE) {
    expect((await type(page, query)).paths, query.slice(0, 30)).toEqual([]);
    expect(await page.locator('site-search :is(img, script)').count()).toBe(0);
  }
  for (const broken of ['%', '%E8%B5', '%FF%FE', '%00', '+++'])
    await page.goto(`tc/search/?q=${broken}`).then(() => shown(page));
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('before a question, and where one finds nothing, the page leads elsewhere', async ({
  page,
}) => {
  await page.goto('tc/search/');
  await shown(page);
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(3);
  await type(page, '仲裁');
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(0);
  const { status } = await search(page, 'tc', '八達通');
  expect(status).toContain('沒有找到「八達通」');
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(3);
});

test('when the index cannot be loaded the page says so, and a retry works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const { status } = await search(page, 'tc', '仲裁');
  expect(status).toContain('未能載入');
  expect(await page.locator('[data-elsewhere] a:visible').count()).toBe(3);
  await page.goto('tc/search/?q=仲裁&domain=zj2025-5');
  expect((await shown(page)).status).toContain('未能載入');
  await page.locator('details[data-filters]').evaluate(async (filters: HTMLDetailsElement) => {
    filters.open = !filters.open;
    await new Promise((done) => setTimeout(() => setTimeout(done)));
  });
  expect((await shown(page)).status).toContain('未能載入');
  await page.unroute('**/pagefind/**');
  await page.locator('[data-retry]').click();
  await page.locator('[data-search-results] a').first().waitFor();
  expect((await shown(page)).paths).toEqual(measures(21, 22));
});

test.extend('contextOptions', { javaScriptEnabled: false })(
  'without JavaScript the page says so and offers the whole text and the topics',
  async ({ page }) => {
    await page.goto('tc/search/?q=仲裁');
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    for (const path of ['zj2025/', 'topics/'])
      expect(await page.locator(`noscript a[href$="/tc/${path}"]`).isVisible()).toBe(true);
  },
);
