/** What the built index answers in a real browser: a new Pagefind that cuts Chinese otherwise fails here. */
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { measures, search, type } from './search-page.ts';

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
  ['杭州律師', measures(22, 20)],
  ['寧波機票', measures(16)],
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

test.for(EDITIONS)(
  'in /%s/ questions without an answer are told so, and where else to look',
  async (edition, { page }) => {
    await page.goto(`${edition}/search/`);
    for (const query of UNANSWERED) {
      const { status, paths } = await type(page, query);
      const outcome =
        paths.length > 0
          ? `完全相符的[內内]容，以下 ${String(paths.length)} [項项][結结]果只有部分字[詞词]或相[關关]字眼，未必是你要找的`
          : '^[沒没]有找到[「“]';
      expect(status, query).toMatch(new RegExp(outcome));
      expect(await page.locator('[data-elsewhere]').isVisible(), query).toBe(true);
    }
  },
);

test.for(EDITIONS)(
  '/%s/ shows its own script, whatever the query is in',
  async (edition, { page }) => {
    const { status } = await search(page, edition, edition === 'tc' ? '安吉游戏' : '安吉遊戲');
    expect(status).toMatch(edition === 'tc' ? /找到 1 項/ : /找到 1 项/);
    const marks = page.locator('.result-text mark');
    expect(await marks.first().innerText()).toBe(edition === 'tc' ? '安吉遊戲' : '安吉游戏');
  },
);

test('results that are not exactly as asked say why they are there', async ({ page }) => {
  const notes = () =>
    page.locator('[data-search-results] li .note-line:last-child').allInnerTexts();
  expect((await search(page, 'tc', 'IPO')).status).toContain('相關字眼「上市」');
  expect(await notes()).toEqual(Array(3).fill('含相關字眼「上市」'));
  expect((await type(page, '杭州機場融資')).status).toContain('沒有與「杭州機場融資」完全相符');
  expect(await notes()).toEqual(['含「杭州」「機場」「融資」']);
  expect((await type(page, '中醫藥標淮化')).status).toContain('部分或相近');
  expect(await notes()).toEqual(['含相近的「標準化」']);
  const mixed = await type(page, 'airport runway financing parking');
  expect(mixed.status).not.toContain('相關');
  expect((await type(page, 'AI 人工智慧')).status).toMatch(/「人工智能」。$/);
  expect((await search(page, 'sc', '回鄉證')).status).toContain('相关字眼“通行证”');
});
