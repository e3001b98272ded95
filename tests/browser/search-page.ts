import type { Page } from 'playwright-core';

export interface Shown {
  /** Paths below the edition's folder, in order. */
  paths: string[];
  /** What the live region says. */
  status: string;
}

/** What the search page shows once it is done. */
export async function shown(page: Page): Promise<Shown> {
  await page.locator('[role=status][aria-busy=false]').waitFor({ state: 'attached' });
  const links = await page
    .locator('[data-search-results] a[href]')
    .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
  return {
    paths: links.map((link) => new URL(link).pathname.replace(/^.*?\/[ts]c\//, '')),
    status: await page.locator('[role=status]').innerText(),
  };
}

/** Opens the search page with a query in its address. */
export async function search(page: Page, edition: string, query: string): Promise<Shown> {
  await page.goto(`${edition}/search/?q=${encodeURIComponent(query)}`);
  return shown(page);
}

/** Types into the search page that is open. */
export async function type(page: Page, query: string): Promise<Shown> {
  await page.locator('input[type=search][name=q]').fill(query);
  return shown(page);
}

export const measures = (...numbers: number[]): string[] =>
  numbers.map((number) => `zj2025/measures/${number}/`);
