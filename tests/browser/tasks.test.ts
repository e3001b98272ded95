/**
 * What new users come for, each done on a phone from the home page in at most three steps: a step is
 * a tap that leads on, or words typed and sent. Taking away what was found (copying it) is none.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test as base } from './fixtures.ts';

const PHONE = { width: 360, height: 740 };

const test = base
  .override('contextOptions', {
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  .extend('visitor', async ({ page }) => {
    await page.goto('tc/');
    return new Visitor(page);
  });

class Visitor {
  steps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator): Promise<void> {
    this.steps += 1;
    await target.tap();
  }

  /** Taps a link to another page and waits until it is there. */
  async open(link: Locator): Promise<void> {
    const path = await link.evaluate((element: HTMLAnchorElement) => element.pathname);
    await this.tap(link);
    await this.page.waitForURL(({ pathname }) => pathname === path);
  }

  /** Follows the link with this name in the page’s own content. */
  follow(name: string | RegExp): Promise<void> {
    return this.open(this.page.getByRole('main').getByRole('link', { name }).first());
  }

  async search(words: string): Promise<void> {
    this.steps += 1;
    await this.page.locator('main input[type=search]').fill(words);
    await this.page.locator('main input[type=search]').press('Enter');
    await this.page.locator('[data-search-results] a[href]').first().waitFor();
  }

  result(number: number): Locator {
    return this.page
      .locator(`[data-search-results] a[href*="/measures/${String(number)}/"]`)
      .first();
  }

  /** The numbers of the measures that the page’s content links to. */
  async measures(): Promise<number[]> {
    const addresses = await this.page
      .getByRole('main')
      .locator('a[href*="/measures/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return [...new Set(addresses.map((href) => Number(/measures\/(\d+)\//.exec(href)?.[1])))];
  }
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('from the home page on a phone, in at most three steps', () => {
  test('a Form 6 student finds what helps', async ({ visitor }) => {
    await visitor.follow('香港學生');
    expect(await visitor.measures()).toEqual(expect.arrayContaining([27, 29, 31]));
    await visitor.page.getByRole('heading', { name: '實習及體驗' }).waitFor();
    expect(await visitor.page.locator('mark').allTextContents()).toContain('香港學生');
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('a law firm finds the joint venture', async ({ visitor }) => {
    await visitor.follow('全部');
    await visitor.follow('法律、仲裁及調解界');
    await visitor.follow(/^第?\s*20/);
    expect(await visitor.page.locator('[data-measure="20"]').textContent()).toContain('合夥聯營');
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('a Zhejiang company finds how to list', async ({ visitor }) => {
    await visitor.follow('赴港上市');
    await visitor.result(7).waitFor();
    expect(await visitor.measures()).toEqual(expect.arrayContaining([7, 8, 12]));
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('anyone finds what 安吉遊戲 is about', async ({ visitor }) => {
    await visitor.search('安吉遊戲');
    await visitor.open(visitor.result(28));
    expect(await visitor.page.locator('[data-measure="28"]').textContent()).toContain(
      '就「安吉遊戲」的理論及實踐進行研究',
    );
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('someone in Zhejiang finds the measure on the home-return permit', async ({ visitor }) => {
    await visitor.search('回鄉證 通行證');
    await visitor.open(visitor.result(51));
    expect(await visitor.page.locator('[data-measure="51"]').textContent()).toContain(
      '《港澳居民來往內地通行證》',
    );
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('a researcher cites sentence 2 of measure 28', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open(page.getByRole('main').locator('a[href$="/measures/28/"]').first());
    await visitor.tap(page.getByRole('link', { name: '第28項第2句' }));
    await visitor.tap(page.locator('.citation button').first());
    await page.getByText('已複製').first().waitFor();
    expect(await copied(page)).toMatch(/附件第28項第2句，.*\/tc\/zj2025\/measures\/28\/#s2$/);
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('anyone sends measure 36 to a friend on WeChat', async ({ visitor, site }) => {
    const { page } = visitor;
    await visitor.search('36');
    await visitor.open(visitor.result(36));
    await visitor.tap(page.getByText('用微信或相機掃碼'));
    const code = page.getByRole('img', { name: '以下網址的二維碼' });
    await code.waitFor();
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await page.getByRole('button', { name: '複製連結' }).tap();
    await page.getByText('已複製連結：第36項').waitFor();
    expect(new URL(await copied(page)).pathname).toBe(
      `${new URL(site).pathname}tc/zj2025/measures/36/`,
    );
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('anyone prints domain 9', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open(page.getByRole('main').locator('a[href$="/domains/9/"]').first());
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = 'yes';
      };
    });
    await visitor.tap(page.getByRole('button', { name: '列印' }));
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('anyone reads measure 40 in the other script', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.search('40');
    await visitor.open(visitor.result(40));
    await visitor.open(page.locator('a[hreflang="zh-Hans-CN"]').first());
    expect(await page.locator('[data-measure="40"]').textContent()).toContain('中医药国际标准化');
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('anyone finds every mention of 寧波', async ({ visitor }) => {
    await visitor.search('寧波');
    expect(await visitor.measures()).toEqual([30]);
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });

  test('and, without words to type, its page, which leads on to what names it in part', async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.open(page.getByRole('banner').getByRole('link', { name: '項目與機構' }));
    await visitor.follow('寧波');
    expect(await visitor.measures()).toEqual([30]);
    await visitor.follow(/^杭寧溫\s*三大機場$/);
    expect(await visitor.measures()).toEqual([16]);
    expect(visitor.steps).toBeLessThanOrEqual(3);
  });
});
