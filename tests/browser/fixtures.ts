/**
 * `test` for browser tests: `page` is a fresh tab with its own storage, whose relative addresses
 * (`page.goto('tc/about/')`) are the portal's.
 */
import { chromium, type BrowserContextOptions } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { launchOptions } from './chromium.ts';

export const test = base
  .extend('site', { scope: 'worker' }, () => inject('site'))
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    // Files run side by side, and one browser has one clipboard.
    const browser = await chromium.launch(await launchOptions());
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('contextOptions', {} as BrowserContextOptions)
  .extend('context', async ({ browser, site, contextOptions }, { onCleanup }) => {
    const context = await browser.newContext({
      baseURL: site,
      locale: 'zh-HK',
      ...contextOptions,
    });
    onCleanup(() => context.close());
    return context;
  })
  .extend('page', ({ context }) => context.newPage());
