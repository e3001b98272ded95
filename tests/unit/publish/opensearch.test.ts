import { expect, test } from 'vitest';
import { openSearch } from '../../../src/core/publish/opensearch.ts';
import { sitemap } from '../../../src/core/publish/sitemap.ts';
import { publisher } from './fixture.ts';

test('a browser can fill in the search address, and the short name keeps to its 16 characters', () => {
  const xml = openSearch('sc', publisher);
  expect(xml).toContain('template="https://portal.example/zhejiang/sc/search/?q={searchTerms}"');
  const name = /<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1] ?? '';
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(16);
});

test('a sitemap ties editions together and escapes its addresses', () => {
  const url = 'https://portal.example/tc/?a=1&b=2';
  const xml = sitemap([{ url, alternates: [{ lang: 'zh-Hant-HK', url }] }]);
  expect(xml).toContain('<loc>https://portal.example/tc/?a=1&amp;b=2</loc>');
  expect(xml).toContain('hreflang="zh-Hant-HK" href="https://portal.example/tc/?a=1&amp;b=2"');
});
