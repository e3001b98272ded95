/** What every page of the built site promises: links that lead somewhere, one heading, clean prose. */
import { expect, test } from 'vitest';
import { attribute, files, find, pages, textOf, type Page } from './dist.ts';

const html = pages();
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
const site = new URL(base, process.env.SITE_URL ?? 'http://localhost:4321');
const built = new Set(files('').map((path) => new URL(path, site).pathname));
const ids = new Map(
  html.map(({ path, document }) => [
    new URL(path, site).pathname,
    new Set(find(document, () => true).map((element) => attribute(element, 'id'))),
  ]),
);

/** The file that answers an address of this site. */
const fileOf = ({ pathname }: URL): string =>
  decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname);

/** Every link, source and form target of a page that stays on this site. */
const ownLinks = ({ path, document }: Page): URL[] =>
  find(document, () => true)
    .flatMap((element) =>
      ['href', 'src', 'action', 'data-src'].flatMap((name) => attribute(element, name) ?? []),
    )
    .map((link) => new URL(link, new URL(path, site)))
    .filter(({ origin }) => origin === site.origin);

test('every measure and domain names its memorandum, and the day and place of its signing', () => {
  const named = html.filter(({ path }) => /^[ts]c\/zj2025\/(measures|domains)\//.test(path));
  expect(named).toHaveLength(2 * (51 + 13));
  for (const { path, document } of named) {
    const lines = find(document, (element) =>
      (attribute(element, 'class') ?? '').split(' ').includes('from-memorandum'),
    ).map(textOf);
    expect(lines, path).toEqual([
      path.startsWith('tc/')
        ? '出自浙港高層會晤暨「浙港合作會議」第一次會議合作備忘錄，2025年4月24日在浙江省杭州市簽署'
        : '出自浙港高层会晤暨“浙港合作会议”第一次会议合作备忘录，2025年4月24日在浙江省杭州市签署',
    ]);
  }
});

test('no link leads to a page or a place that does not exist', () => {
  const dead = html.flatMap((page) =>
    ownLinks(page)
      .filter((url) => {
        const file = fileOf(url);
        if (!built.has(file)) return true;
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor !== '' && !ids.get(file)?.has(anchor);
      })
      .map(({ href }) => `${page.path} → ${href}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});

const ofReaders = html.filter(({ path }) => !path.startsWith('embed/'));
const titleOf = ({ document }: Page): string =>
  find(document, ({ tagName }) => tagName === 'title')
    .map(textOf)
    .join('|');

test('every page has one main heading', () => {
  const odd = ofReaders.filter(
    ({ document }) => find(document, ({ tagName }) => tagName === 'h1').length !== 1,
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('no two pages of an edition have the same title', () => {
  for (const edition of ['tc/', 'sc/']) {
    const titles = ofReaders.filter(({ path }) => path.startsWith(edition)).map(titleOf);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('no Markdown is left as it was typed, and no address swallowed a full stop', () => {
  const left = html.flatMap(({ path, document, html: source }) => {
    const words = find(document, ({ tagName }) => ['p', 'li', 'h1', 'h2', 'td'].includes(tagName));
    const typed = words.map(textOf).filter((text) => /\*\*|:::|^#+ /u.test(text));
    return [...typed, ...(source.match(/%E3%80%82|%EF%BC%8C/giu) ?? [])].map(
      (text) => `${path}: ${text}`,
    );
  });
  expect(left).toEqual([]);
});
