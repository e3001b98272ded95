/** Programs that other people really use to turn an address into an embed. */
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unfurl } from 'unfurl.js';
import { rehost, type Rehosted } from './published.ts';

const PAGES = ['tc/zj2025/measures/28/', 'sc/zj2025/domains/2/'];

let site: Rehosted;
beforeAll(async () => {
  // An empty list of providers: the document must be discovered from the page.
  setProviderList([]);
  site = await rehost();
});
afterAll(() => site.close());

test.each(PAGES)('oembed-extractor discovers and reads %s', async (path) => {
  const found = await extract(site.url + path);
  expect(found).toMatchObject({ type: 'rich', version: '1.0' });
  expect('html' in found && found.html).toContain(`src="${site.url}embed/${path}"`);
});

test.each(PAGES)('unfurl discovers and reads %s', async (path) => {
  const { oEmbed, canonical_url } = await unfurl(site.url + path, { oembed: true });
  expect(canonical_url).toBe(site.url + path);
  expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0' });
  expect(oEmbed && 'html' in oEmbed && oEmbed.html).toContain(`src="${site.url}embed/${path}"`);
});
