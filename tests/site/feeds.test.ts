import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { EDITIONS, editionCodes } from '../../src/core/editions.ts';
import { attribute, find, pages, read, textOf } from './dist.ts';
import { fileOf, publicRoot } from './published.ts';

describe.each(editionCodes)('the feeds of %s', (edition) => {
  const feed = parseFeed(read(`${edition}/feed.xml`));
  const json = JSON.parse(read(`${edition}/feed.json`)) as {
    language: string;
    feed_url: string;
    items: { id: string; url: string; title: string }[];
  };

  test('name themselves, their language and pages that exist', () => {
    expect(feed.language).toBe(EDITIONS[edition].lang);
    expect(json.language).toBe(EDITIONS[edition].lang);
    expect(fileOf(feed.self ?? '')).toBe(`${edition}/feed.xml`);
    expect(fileOf(json.feed_url)).toBe(`${edition}/feed.json`);
    expect(feed.items.length).toBeGreaterThan(0);
    for (const { url } of feed.items) expect(fileOf(url ?? '')).toMatch(new RegExp(`^${edition}/`));
  });

  test('carry the same entries', () => {
    expect(json.items.map(({ id, title }) => [id, title])).toEqual(
      feed.items.map(({ id, title }) => [id, title]),
    );
  });

  test('are found from every page, like the search of the address bar', () => {
    for (const { path, document } of pages().filter((page) =>
      page.path.startsWith(`${edition}/`),
    )) {
      const links = find(document, ({ tagName }) => tagName === 'link').map((link) => [
        attribute(link, 'type'),
        fileOf(new URL(attribute(link, 'href') ?? '', publicRoot()).href),
      ]);
      expect(links, path).toContainEqual(['application/atom+xml', `${edition}/feed.xml`]);
      expect(links, path).toContainEqual([
        'application/opensearchdescription+xml',
        `${edition}/opensearch.xml`,
      ]);
    }
  });
});

describe('the sitemap', () => {
  const entries = [...read('sitemap.xml').matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(
    ([, url = '', rest = '']) => ({
      file: fileOf(url),
      alternates: [...rest.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, href]) => [
        lang,
        fileOf(href ?? ''),
      ]),
    }),
  );
  const listed = new Map(entries.map(({ file, alternates }) => [file, alternates]));

  test('lists every page of the editions, and no other', () => {
    const ofEditions = pages()
      .map(({ path }) => path)
      .filter((path) => /^(tc|sc)\//.test(path));
    expect([...listed.keys()].sort()).toEqual(ofEditions);
  });

  test('ties the editions together as the pages themselves do', () => {
    for (const { path, document } of pages().filter(({ path }) => listed.has(path))) {
      const own = find(document, (element) => attribute(element, 'hreflang') !== undefined)
        .filter(({ tagName }) => tagName === 'link')
        .map((link) => [attribute(link, 'hreflang'), fileOf(attribute(link, 'href') ?? '')]);
      expect(listed.get(path), path).toEqual(own);
    }
  });

  test('is where robots.txt says', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${publicRoot()}sitemap.xml`);
  });
});

test('linked data on measure, domain and memorandum pages is a graph of this edition', () => {
  const described = pages().filter(({ path }) =>
    /^(tc|sc)\/[^/]+\/((measures|domains)\/\d+\/)?index\.html$/.test(path),
  );
  const graphs = described.flatMap(({ path, document }) =>
    find(document, (element) => attribute(element, 'type') === 'application/ld+json').map(
      (script) =>
        [path, JSON.parse(textOf(script)) as { '@graph'?: Record<string, unknown>[] }] as const,
    ),
  );
  const works = graphs.filter(([, graph]) => graph['@graph']?.[0]?.['@type'] === 'CreativeWork');
  expect(works.length).toBeGreaterThanOrEqual(2 * (51 + 13 + 1));
  for (const [path, graph] of works) {
    const [work] = graph['@graph'] ?? [];
    expect(fileOf(String(work?.['url']))).toBe(path);
    expect(work?.['inLanguage']).toBe(path.startsWith('sc/') ? 'zh-Hans-CN' : 'zh-Hant-HK');
  }
});

test('the data page describes its files as a data set', () => {
  const page = pages().find(({ path }) => path === 'tc/data/index.html');
  const scripts = page
    ? find(page.document, (element) => attribute(element, 'type') === 'application/ld+json')
    : [];
  const sets = scripts
    .map((script) => JSON.parse(textOf(script)) as { '@graph'?: Record<string, unknown>[] })
    .flatMap((graph) => graph['@graph'] ?? [])
    .filter((node) => node['@type'] === 'Dataset');
  const files = sets.flatMap((set) =>
    (set['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => fileOf(contentUrl)),
  );
  expect(files).toEqual(['data/zj2025.json', 'data/zj2025/measures.csv', 'data/zj2025.txt']);
});
