import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { watch } from './watch.ts';

const PAGES = [
  '',
  'tc/',
  'sc/',
  'tc/zj2025/',
  'tc/zj2025/measures/7/',
  'sc/zj2025/domains/2/',
  'tc/audiences/',
  'sc/topics/',
  'tc/search/?q=安吉遊戲',
  'sc/about/',
  'embed/tc/zj2025/measures/7/',
];

test.for(PAGES)('/%s loads without an error and asks nobody else', async (path, { page, site }) => {
  const seen = watch(page.context(), site);
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('pages arrive with the headers that hosts are told to send', async ({ page }) => {
  const headersOf = async (path: string) => (await page.goto(path))?.headers() ?? {};
  expect((await headersOf('tc/'))['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await headersOf('embed/tc/zj2025/measures/7/'))['content-security-policy']).toContain(
    'frame-ancestors *',
  );
});
