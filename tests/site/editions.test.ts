import { describe, expect, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { EDITIONS } from '../../src/core/editions.ts';
import { convert } from '../../src/core/script/convert.ts';
import { EXCEPTIONS } from '../../src/core/script/exceptions.ts';
import { holdsWords } from '../../src/core/script/human-attributes.ts';
import { inMainlandWords } from '../../src/core/script/mainland-words.ts';
import {
  attribute,
  childrenOf,
  files,
  find,
  pages,
  read,
  textOf,
  twin,
  type Page,
} from './dist.ts';

const { tc, sc } = EDITIONS;
const inEdition = (path: string, edition: string) =>
  new RegExp(`^(embed/|oembed/)?${edition}/`, 'u').test(path);

const html = pages();
const simplified = html.filter(({ path }) => inEdition(path, 'sc'));
const traditional = new Map(
  html.filter(({ path }) => inEdition(path, 'tc')).map((page) => [page.path, page]),
);

/** Words that keep a character which elsewhere is Traditional only: 乾坤, 魏徵. */
const keptWords = EXCEPTIONS.map(({ to }) => to)
  .filter((word) => [...word].some((character) => convert(character) !== character))
  .sort((a, b) => b.length - a.length);
const kept = new RegExp(keptWords.join('|'), 'gu');

/** The characters of `text` that the mainland does not write. */
const traditionalOnly = (text: string): string[] =>
  [...new Set(text.replace(kept, ''))].filter((character) => convert(character) !== character);

interface Words {
  /** Where: tag names from the root, and the attribute. */
  place: string;
  text: string;
  /** What the nearest `lang` says. */
  language: string;
  /** True when only the page itself says its language, no part of it. */
  plain: boolean;
  /** True for official words and quotations, which keep their words in both editions. */
  quoted: boolean;
}

const isQuoted = (element: Tree.Element): boolean =>
  ['blockquote', 'pre', 'q', 'textarea'].includes(element.tagName) ||
  attribute(element, 'data-official') !== undefined;

/** Every text and every attribute for readers, except under translate="no", in document order. */
function words(
  node: Tree.Node,
  outer: Words = { place: '', text: '', language: '', plain: true, quoted: false },
): Words[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ ...outer, text: node.value }];
  const element = 'tagName' in node ? node : undefined;
  if (element && ['script', 'style'].includes(element.tagName)) return [];
  if (element && attribute(element, 'translate') === 'no') return [];
  const lang = element && attribute(element, 'lang');
  const here: Words = {
    place: element ? `${outer.place}>${element.tagName}` : outer.place,
    text: '',
    language: lang ?? outer.language,
    plain: outer.plain && (lang === undefined || element?.tagName === 'html'),
    quoted: outer.quoted || (element !== undefined && isQuoted(element)),
  };
  const own = (element?.attrs ?? [])
    .filter(({ name }) =>
      element ? holdsWords(element.tagName, name, (other) => attribute(element, other)) : false,
    )
    .map(({ name, value }) => ({ ...here, place: `${here.place}[${name}]`, text: value }));
  return [...own, ...childrenOf(node).flatMap((child) => words(child, here))];
}

const languageOf = ({ document }: Page) =>
  find(document, ({ tagName }) => tagName === 'html').map((root) => attribute(root, 'lang'));

test('both editions have exactly the same pages and documents', () => {
  for (const ending of ['.html', '.json', '.xml']) {
    const all = ending === '.html' ? html.map(({ path }) => path) : files(ending);
    const from = (edition: string) => all.filter((path) => inEdition(path, edition));
    expect(from('tc'), ending).not.toEqual([]);
    expect(from('sc').map(twin)).toEqual(from('tc'));
  }
  expect(simplified.length).toBeGreaterThan(0);
});

test('every page says which script it is in', () => {
  for (const page of traditional.values())
    expect([page.path, ...languageOf(page)]).toEqual([page.path, tc.lang]);
  for (const page of simplified)
    expect([page.path, ...languageOf(page)]).toEqual([page.path, sc.lang]);
});

test.each(html.map((page) => [page.path, page] as const))(
  '%s has no Traditional character in anything it calls Simplified',
  (_, { document }) => {
    const found = words(document)
      .filter(({ language }) => language === sc.lang)
      .map(({ place, text }) => ({ place, text, characters: traditionalOnly(text) }))
      .filter(({ characters }) => characters.length > 0);
    expect(found).toEqual([]);
  },
);

/** The conversion of one text as a part of what stands around it: a phrase may cross inline markup. */
function convertInPlace(texts: readonly string[], index: number): string {
  const before = texts.slice(Math.max(0, index - 2), index).join('');
  const text = texts[index] ?? '';
  const after = texts.slice(index + 1, index + 3).join('');
  const start = [...before].length;
  return [...convert(before + text + after)].slice(start, start + [...text].length).join('');
}

describe.each(simplified.map((page) => [page.path, page] as const))('%s', (path, page) => {
  test('says what its Traditional twin says: quoted words character for character, its own as the mainland does', () => {
    const source = traditional.get(twin(path));
    if (!source) throw new Error(`${path} has no twin ${twin(path)}`);
    // Parts with a lang of their own, such as the link to the other script, may differ by design.
    const [own, expected] = [page, source].map(({ document }) =>
      words(document).filter(({ plain }) => plain),
    ) as [Words[], Words[]];
    expect(own.map(({ place }) => place)).toEqual(expected.map(({ place }) => place));
    const texts = expected.map(({ text }) => text);
    for (const [index, { text, place, quoted }] of own.entries()) {
      const say = quoted ? (words: string) => words : inMainlandWords;
      if (text !== say(convert(texts[index] ?? '')))
        expect({ place, text }).toEqual({ place, text: say(convertInPlace(texts, index)) });
    }
  });

  test('has no Traditional character in its linked data', () => {
    const data = find(
      page.document,
      (element) => attribute(element, 'type') === 'application/ld+json',
    );
    expect(data.flatMap((script) => traditionalOnly(textOf(script)))).toEqual([]);
  });
});

test('feeds and oEmbed documents of the Simplified edition have no Traditional character', () => {
  const documents = ['.json', '.xml'].flatMap(files).filter((path) => inEdition(path, 'sc'));
  expect(documents.length).toBeGreaterThan(0);
  for (const path of documents) expect([path, ...traditionalOnly(read(path))]).toEqual([path]);
});
