/** What every page of the built site promises: links that lead somewhere, one heading, clean prose. */
import { expect, test } from 'vitest';
import { attribute, find, pages, textOf, type Page } from './dist.ts';
import { fileOf, publicRoot } from './published.ts';

const html = pages();
const { origin: site } = new URL(publicRoot());
const ids = new Map(
  html.map(({ path, document }) => [
    path,
    new Set(find(document, () => true).map((element) => attribute(element, 'id'))),
  ]),
);

/** Every link, source and form target of a page that stays on this site. */
const ownLinks = ({ path, document }: Page): URL[] =>
  find(document, () => true)
    .flatMap((element) =>
      ['href', 'src', 'action', 'data-src'].flatMap((name) => attribute(element, name) ?? []),
    )
    .map((link) => new URL(link, publicRoot() + path))
    .filter(({ origin }) => origin === site);

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
        const file = fileOf(url.href);
        if (file === undefined) return true;
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
