/** The Simplified edition speaks as the mainland does, and quotes as the memorandum does. */
import { expect, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { convert } from '../../src/core/script/convert.ts';
import { mainlandWordsIn } from '../../src/core/script/mainland-words.ts';
import { attribute, childrenOf, files, find, pages, read, textOf, twin } from './dist.ts';

const all = pages();
const page = (path: string) => {
  const found = all.find((one) => one.path === path);
  if (!found) throw new Error(`dist has no ${path}`);
  return found.document;
};
const simplified = all.filter(({ path }) => /^(?:embed\/)?sc\//u.test(path));
const bodyOf = (path: string) =>
  find(page(path), ({ tagName }) => tagName === 'body')
    .map(textOf)
    .join('');
/** The text of a page without its linked data. */
const visible = (node: Tree.Node): string =>
  'tagName' in node && node.tagName === 'script'
    ? ''
    : 'value' in node
      ? node.value
      : childrenOf(node).map(visible).join('');

test.each([
  ['sc/search/index.html', '搜索', '搜寻'],
  ['sc/privacy/index.html', '隐私', '私隐'],
  ['sc/zj2025/measures/28/index.html', '打印', '列印'],
  ['sc/audiences/schools/index.html', '教师、学校及幼儿园', '幼稚园'],
  ['embed/sc/zj2025/measures/28/index.html', '原文哈希值', '杂凑'],
])('%s says %s', (path, said, unsaid) => {
  const text = bodyOf(path);
  expect(text).toContain(said);
  expect(text).not.toContain(unsaid);
});

test('no page of the Simplified edition has a word that the mainland does not say', () => {
  for (const { path, document } of simplified) {
    const said = mainlandWordsIn(visible(document)).map(({ from }) => from);
    expect([path, ...said]).toEqual([path]);
  }
});

test('nor does the page for wrong addresses, in its Simplified half', () => {
  const halves = find(page('404.html'), (element) => attribute(element, 'lang') === 'zh-Hans-CN');
  expect(halves.map(textOf).join('')).toContain('搜索');
  expect(mainlandWordsIn(halves.map(textOf).join(''))).toEqual([]);
});

test('official words and quotations differ from the Traditional edition in their characters alone', () => {
  let compared = 0;
  for (const { path, document } of simplified) {
    const quotes = [document, page(twin(path))].map((one) =>
      find(
        one,
        (element) =>
          attribute(element, 'data-official') !== undefined ||
          ['blockquote', 'q'].includes(element.tagName),
      ).map(textOf),
    ) as [string[], string[]];
    // The glossary quotes two forms of one character in Traditional on both editions.
    expect([path, ...quotes[0].map(convert)]).toEqual([path, ...quotes[1].map(convert)]);
    compared += quotes[0].length;
  }
  expect(compared).toBeGreaterThan(500);
});

test('oEmbed documents, citations, feeds and search cards are converted by their characters alone', () => {
  // Addresses and language tags are ASCII, and differ by design.
  const words = (path: string) => read(path).replace(/[\s\x21-\x7e]/gu, '');
  const documents = ['.json', '.xml', '.bib', '.ris']
    .flatMap(files)
    .filter((path) => /(?:^|\/)sc\//u.test(path))
    .filter((path) => !/(?:opensearch\.xml|synonyms-\w+\.json)$/u.test(path));
  expect(documents.length).toBeGreaterThan(200);
  for (const path of documents)
    expect([path, words(path)]).toEqual([
      path,
      convert(words(path.replace(/(^|\/)sc\//u, '$1tc/'))),
    ]);
});
