import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/core/editions.ts';
import { attribute, DIST, files, find, pages, read, textOf, type Page } from './dist.ts';
import { fileOf, memoranda, publicRoot } from './published.ts';

const all = pages();
const embeds = all.filter(({ path }) => path.startsWith('embed/'));
const byPath = new Map(all.map((page) => [page.path, page]));
const tags = ({ document }: Page, tag: string) => find(document, ({ tagName }) => tagName === tag);
const link = (page: Page, rel: string, type?: string) =>
  tags(page, 'link').filter(
    (element) =>
      attribute(element, 'rel') === rel &&
      (type === undefined || attribute(element, 'type') === type),
  );
const officialTexts = (page: Page, mark: string) =>
  find(
    page.document,
    (element) =>
      attribute(element, 'data-official') !== undefined && attribute(element, mark) !== undefined,
  ).map((element) => [attribute(element, mark), textOf(element)]);

const documents = memoranda();
/** The date of signature as printed, of the memorandum that a page belongs to. */
const dateOf = (path: string) =>
  documents.find(({ id }) => path.includes(`/${id}/`))?.signatories[0]?.date['zh-Hant-HK'];

test('every measure and domain page has its embed', () => {
  const own = all
    .map(({ path }) => path)
    .filter((path) => /^(tc|sc)\/[^/]+\/(measures|domains)\/\d+\//.test(path));
  expect(embeds.map(({ path }) => path.replace('embed/', ''))).toEqual(own);
  expect(own.length).toBeGreaterThan(0);
});

describe.each(embeds.map((page) => [page.path, page] as const))('%s', (path, page) => {
  test('is complete on its own: one stylesheet, one deferred classic script, nothing inline', () => {
    expect(link(page, 'stylesheet')).toHaveLength(1);
    expect(tags(page, 'style')).toEqual([]);
    expect(find(page.document, (element) => attribute(element, 'style') !== undefined)).toEqual([]);
    const scripts = tags(page, 'script').map(({ attrs }) => attrs.map(({ name }) => name));
    expect(scripts).toEqual([['src', 'defer']]);
  });

  test('leaves being found to the page it is taken from', () => {
    const robots = tags(page, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
    const [canonical] = link(page, 'canonical');
    expect(fileOf((canonical && attribute(canonical, 'href')) ?? '')).toBe(
      path.replace('embed/', ''),
    );
  });

  test('says the very words of that page, and what they are', () => {
    const source = byPath.get(path.replace('embed/', ''));
    if (!source) throw new Error(`${path} has no page of its own`);
    const own = officialTexts(page, 'data-measure');
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(officialTexts(source, 'data-measure'));
    expect(officialTexts(page, 'data-domain')).toEqual(
      path.includes('/domains/') ? officialTexts(source, 'data-domain') : [],
    );
    const text = textOf(page.document);
    const [html] = tags(page, 'html');
    const isDerived = html && attribute(html, 'lang') === EDITIONS.sc.lang;
    expect(text).toContain(dateOf(path));
    expect(text).toContain(isDerived ? '并非签署的简体版文本' : '繁體版');
  });

  test('shows the hash of the Traditional words', () => {
    const twin = byPath.get(path.replace('embed/sc/', 'embed/tc/'));
    if (!twin) throw new Error(`${path} has no Traditional twin`);
    const mark = path.includes('/domains/') ? 'data-domain' : 'data-measure';
    const [official] = officialTexts(twin, mark);
    const [shown] = tags(page, 'data');
    expect(shown && attribute(shown, 'value')).toBe(
      createHash('sha256')
        .update(official?.[1] ?? '')
        .digest('hex'),
    );
  });
});

describe('oEmbed', () => {
  const discovering = all.filter((page) =>
    /^(embed\/)?(tc|sc)\/[^/]+\/(measures|domains)\//.test(page.path),
  );

  test.each(discovering.map((page) => [page.path, page] as const))(
    '%s leads to a document whose frame exists, in its own edition',
    (path, page) => {
      const links = link(page, 'alternate', 'application/json+oembed');
      expect(links).toHaveLength(1);
      const address = (links[0] && attribute(links[0], 'href')) ?? '';
      // WordPress looks for it in the first 150 KB.
      expect(Buffer.byteLength(page.html.slice(0, page.html.indexOf(address)))).toBeLessThan(
        150_000,
      );
      const file = fileOf(address);
      const edition = /(tc|sc)\//.exec(path)?.[1] ?? '';
      expect(file).toMatch(new RegExp(`^oembed/${edition}/`));
      const { html } = JSON.parse(read(file ?? '')) as { html: string };
      const frame = /<iframe src="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(fileOf(frame)).toBe(`embed/${path.replace('embed/', '')}`);
    },
  );

  test('no document is left that nothing leads to', () => {
    expect(files('.json').filter((path) => path.startsWith('oembed/'))).toHaveLength(embeds.length);
  });
});

test.each(['tc', 'sc'])(
  'the builder of %s offers every domain there is, and below it its measures',
  (edition) => {
    const page = byPath.get(`${edition}/embedding/index.html`);
    const offered = (page ? tags(page, 'option') : [])
      .map((option) => attribute(option, 'value') ?? '')
      .filter((value) => value.endsWith('.json'))
      .map((value) => fileOf(new URL(value, publicRoot()).href));
    const there = documents.flatMap(({ domains }) =>
      domains.flatMap(({ id, measures }) => [id, ...measures.map((measure) => measure.id)]),
    );
    expect(offered).toEqual(there.map((id) => `data/${id}.json`));
  },
);

describe('the resizer', () => {
  const bytes = readFileSync(join(DIST, 'embed/v1/resize.js'));
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

  test('is under 1 kB compressed, like the script of the embeds', () => {
    expect(gzipSync(bytes).length).toBeLessThan(1000);
    expect(gzipSync(readFileSync(join(DIST, 'embed/v1/frame.js'))).length).toBeLessThan(1000);
  });

  test('keeps its bytes: websites have pinned version 1; changes need a version 2', () => {
    expect(integrity).toBe(
      'sha384-QesFhboODnx52eRP/kgU1CVT6kCsUt9lGAyFqP4GzojY9ctY+1kiMJ+lkmY8LgqO',
    );
  });

  test.each(
    all.filter(({ html }) => html.includes('<embed-builder')).map((p) => [p.path, p] as const),
  )('%s offers snippets whose addresses exist and whose hash is right', (_, page) => {
    const code = tags(page, 'textarea').map(textOf).join('\n');
    const addresses = [...code.matchAll(/(?:src|href|cite)="([^"]+)"/g)].map(
      ([, url]) => url ?? '',
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => fileOf(address) === undefined)).toEqual([]);
    expect(code).toContain(`integrity="${integrity}"`);
  });
});
