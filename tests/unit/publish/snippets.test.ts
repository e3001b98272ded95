import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { embeddableDomain, embeddableMeasure } from '../../../src/core/publish/embeddable.ts';
import { snippets, type FrameOptions } from '../../../src/core/publish/snippets.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const resizer = { src: publisher.url.resizer(), integrity: 'sha384-abc' };
const measure = embeddableMeasure(first, domains[0], memorandum, 'tc', publisher);
const domain = embeddableDomain(domains[0], memorandum, 'sc', publisher);
const full: FrameOptions = { width: 'full', theme: 'auto' };

type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(html));
}

const only = (html: string, tag: string): Record<string, string> => {
  const found = elements(html).filter(({ tagName }) => tagName === tag);
  expect(found).toHaveLength(1);
  return Object.fromEntries((found[0]?.attrs ?? []).map(({ name, value }) => [name, value]));
};

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

test('plain HTML is the official words and their source, nothing that an editor strips', () => {
  const { plain } = snippets(measure, full, resizer);
  const quote = only(plain, 'blockquote');
  expect(quote['cite']).toBe('https://portal.example/zhejiang/tc/zj2025/measures/1/');
  expect(only(plain, 'a')['href']).toBe(quote['cite']);
  expect(elements(plain).map(({ tagName }) => tagName)).toEqual(['blockquote', 'p', 'p', 'a']);
  expect(textOf(elements(plain)[1] as Element)).toBe(first.text);
});

test('markup characters in the words stay words', () => {
  const { plain } = snippets(domain, full, resizer);
  const paragraphs = elements(plain).filter(({ tagName }) => tagName === 'p');
  expect(paragraphs.map(textOf)).toContain('2. 深化"會展"業交流，<促進>人才流動 & 合作。');
  expect(paragraphs.map(textOf)[0]).toBe('一、共建「一帶一路」及商貿投資');
});

test('the iframe works without script, names itself and leaves a link', () => {
  const { iframe } = snippets(measure, full, resizer);
  expect(only(iframe, 'iframe')).toMatchObject({
    src: 'https://portal.example/zhejiang/embed/tc/zj2025/measures/1/',
    title: '浙港合作備忘錄第1項',
    width: '100%',
    height: String(measure.heights['320']),
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
  });
  expect(only(iframe, 'a')['href']).toBe('https://portal.example/zhejiang/tc/zj2025/measures/1/');
});

test('a fixed width brings its published height, a fixed theme its fragment', () => {
  const { iframe } = snippets(measure, { width: '600', theme: 'dark' }, resizer);
  expect(only(iframe, 'iframe')).toMatchObject({
    src: 'https://portal.example/zhejiang/embed/tc/zj2025/measures/1/#dark',
    width: '600',
    height: String(measure.heights['600']),
  });
});

test('the resizer is pinned by its hash and loaded without credentials', () => {
  expect(only(snippets(measure, full, resizer).resizer, 'script')).toEqual({
    src: 'https://portal.example/zhejiang/embed/v1/resize.js',
    integrity: 'sha384-abc',
    crossorigin: 'anonymous',
    async: '',
  });
});

test('the oEmbed address is the page in the chosen edition', () => {
  expect(snippets(domain, full, resizer).address).toBe(
    'https://portal.example/zhejiang/sc/zj2025/domains/1/',
  );
});
