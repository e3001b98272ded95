import { expect, test } from 'vitest';
import { sitemap } from '../../../src/core/publish/sitemap.ts';

test('a sitemap ties editions together and escapes its addresses', () => {
  const url = 'https://portal.example/tc/?a=1&b=2';
  const xml = sitemap([{ url, alternates: [{ lang: 'zh-Hant-HK', url }] }]);
  expect(xml).toContain('<loc>https://portal.example/tc/?a=1&amp;b=2</loc>');
  expect(xml).toContain('hreflang="zh-Hant-HK" href="https://portal.example/tc/?a=1&amp;b=2"');
});
