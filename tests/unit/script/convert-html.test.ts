import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { convertHtml } from '../../../src/core/script/convert-html.ts';
import { convert } from '../../../src/core/script/convert.ts';
import { corpus } from './corpus.ts';

const lang = 'zh-Hans-CN';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const inBody = (body: string) =>
  convertHtml(page(body), { lang }).replace(/^.*<body>|<\/body>.*$/gsu, '');
const inHead = (head: string) =>
  convertHtml(page('', head), { lang }).replace(/^.*<head>|<\/head>.*$/gsu, '');

test.each([
  [
    'a word cut by markup',
    '<p>請覆<b>核</b>甚<!-- 甚 --><em>麼</em></p>',
    '<p>请复<b>核</b>什<!-- 甚 --><em>么</em></p>',
  ],
  [
    'no word across a line break or two blocks',
    '<p>甚<br>麼</p><li>覆<li>核',
    '<p>甚<br>么</p><li>覆<li>核',
  ],
  [
    'references',
    '<p>A&amp;B &lt;衞&gt; &#34910;&#x88CF;&nbsp;「&quot;」</p>',
    '<p>A&amp;B &lt;卫&gt; 卫里&nbsp;“&quot;”</p>',
  ],
  [
    'words in attributes',
    `<a title='說&amp;明' aria-label="發展" href="/發/?q=發#發" id=發 class="發">發</a>`,
    `<a title='说&amp;明' aria-label="发展" href="/發/?q=發#發" id=發 class="發">发</a>`,
  ],
  [
    'references in attributes',
    '<img alt="&copy=發&copy;發" src="發.png">',
    '<img alt="&copy=发&copy;发" src="發.png">',
  ],
  [
    'unquoted attributes',
    '<input type=submit value=發送 placeholder=發>',
    '<input type=submit value=发送 placeholder=发>',
  ],
  [
    'values that are not labels',
    '<input type=radio value=發><option value=發>發</option>',
    '<input type=radio value=發><option value=發>发</option>',
  ],
  [
    'data for readers and data for programs',
    '<p data-text-done="發" data-domain="發">',
    '<p data-text-done="发" data-domain="發">',
  ],
  [
    'text in another language',
    '<p>發<span lang="zh-Hant-HK" title="發">發<i>發</i><b lang="zh-Hans-CN">發</b></span>發</p>',
    '<p>发<span lang="zh-Hant-HK" title="發">發<i>發</i><b lang="zh-Hans-CN">发</b></span>发</p>',
  ],
  [
    'text not to translate',
    '<p translate="no" title="發">發<b>發</b><i translate="yes">發</i></p>',
    '<p translate="no" title="發">發<b>發</b><i translate="yes">发</i></p>',
  ],
  [
    'words of the portal’s own as the mainland says them',
    '<p title="搜尋">搜尋<b>連結</b></p><button>列印</button>',
    '<p title="搜索">搜索<b>链接</b></p><button>打印</button>',
  ],
  [
    'quoted words by their characters alone',
    '<blockquote><p title="搜尋">搜尋</p></blockquote><q>搜尋</q><div data-official><p>搜尋<i>搜尋</i></p></div>' +
      '<p>搜<q>尋連</q>結</p><textarea>搜尋</textarea><pre><code>搜尋</code></pre>',
    '<blockquote><p title="搜寻">搜寻</p></blockquote><q>搜寻</q><div data-official><p>搜寻<i>搜寻</i></p></div>' +
      '<p>搜<q>寻连</q>结</p><textarea>搜寻</textarea><pre><code>搜寻</code></pre>',
  ],
  [
    'programs and styles',
    '<script>"發"</script><style>/*發*/</style><script type="application/json">"發"</script>',
    '<script>"發"</script><style>/*發*/</style><script type="application/json">"發"</script>',
  ],
  [
    'templates and pages without scripting',
    '<template><p title="發">發</p></template><noscript><p>發</p></noscript>',
    '<template><p title="发">发</p></template><noscript><p>发</p></noscript>',
  ],
  [
    'code to copy',
    '<textarea>\n&lt;iframe title="發"&gt;</textarea><pre>\n發\n  <code>&lt;發&gt;</code></pre>',
    '<textarea>\n&lt;iframe title="发"&gt;</textarea><pre>\n发\n  <code>&lt;发&gt;</code></pre>',
  ],
  [
    'the name of a drawing',
    '<svg viewBox="0 0 1 1"><title>發展</title><path d="M0 0"/></svg>',
    '<svg viewBox="0 0 1 1"><title>发展</title><path d="M0 0"/></svg>',
  ],
  ['a stray end tag', '<p>發</i>展</p>', '<p>发</i>展</p>'],
  ['an element left open', '<p><b title="發">發<p>展發', '<p><b title="发">发<p>展发'],
])('%s', (_, source, expected) => {
  expect(inBody(source)).toBe(expected);
});

test('the title, and only the words among the meta elements', () => {
  expect(
    inHead(
      '<title>醫療 &amp; 衞生</title><meta name="description" content="發"><meta property="og:title" content="發">' +
        '<meta property="og:url" content="發"><link rel="alternate" title="發" href="發">',
    ),
  ).toBe(
    '<title>医疗 &amp; 卫生</title><meta name="description" content="发"><meta property="og:title" content="发">' +
      '<meta property="og:url" content="發"><link rel="alternate" title="发" href="發">',
  );
});

test('linked data keeps its addresses and its escapes', () => {
  const data = (name: string) =>
    `<script type="application/ld+json">{ "@id": "#發", "name": "${name}", "identifier": [{"name": "${name}"}, "發"] }</script>`;
  expect(inHead(data('\\u003c發\\u003e'))).toBe(data('\\u003c发\\u003e'));
});

test('a page in Traditional is not touched', () => {
  const source = page('<p title="發">發</p>').replace(lang, 'zh-Hant-HK');
  expect(convertHtml(source, { lang })).toBe(source);
});

test('text that the parser had to move is an error that says where', () => {
  expect(() => inBody('<table>甲<tr><td>內</td></tr>乙</table>')).toThrow(
    /Line 1, column \d+ of the HTML: the text “甲乙” does not stand there/u,
  );
});

/** A generator of equal numbers on every run (Park and Miller). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => (state = (state * 48271) % 2147483647) % below;
}

const inline = ['b', 'em', 'span', 'a href="#發"', 'mark', 'text-part', 'q', 'code'];

/** Nests random parts of `text` into random inline elements, with comments and references. */
function decorate(text: string, next: (below: number) => number, depth = 0): string {
  const characters = [...text];
  if (characters.length < 2 || depth > 4)
    return characters
      .map((c) => (next(12) === 0 ? `&#${c.codePointAt(0) ?? 0};` : c))
      .join(next(9) === 0 ? '<!-- 發 -->' : next(9) === 0 ? '<wbr>' : '');
  const from = next(characters.length);
  const to = from + next(characters.length - from + 1);
  const [before, within, after] = [
    characters.slice(0, from),
    characters.slice(from, to),
    characters.slice(to),
  ].map((part) => decorate(part.join(''), next, depth + 1));
  const element = inline[next(inline.length)] ?? 'b';
  return `${before ?? ''}<${element}>${within ?? ''}</${element.split(' ')[0] ?? ''}>${after ?? ''}`;
}

const textOf = (node: Tree.ChildNode | Tree.Document): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const markupOf = (html: string) => html.replace(/&#\d+;/gu, '_').replace(/[^\x20-\x7e]/gu, '_');

describe('whatever inline markup a block carries, its text converts like the plain block', () => {
  const phrases = '甚麼覆核關於戲曲乾潭鎮反覆赤鱲角慰藉一目瞭然';
  test.each([1, 2, 3])('run %i', (seed) => {
    const next = numbers(seed);
    for (const block of [...corpus(), phrases]) {
      const source = `<p>${decorate(block, next)}</p>`;
      const result = inBody(source);
      expect(textOf(parse(result))).toBe(convert(block));
      expect(markupOf(result).replaceAll('_', '')).toBe(markupOf(source).replaceAll('_', ''));
      expect(inBody(result)).toBe(result);
    }
  });
});
