/**
 * The official words in the built site against the source text, derived here a second time and by
 * other means than `src/core/memorandum`: whatever the build does, it may not change a character.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from '../../src/core/script/convert.ts';
import { attribute, find, pages, textOf } from './dist.ts';

const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', '(': '（', ')': '）' };

/** The words of a source block without its line breaks, with full-width marks and 「」. */
function words(block: string): string {
  let open = false;
  return block
    .replace(/\s/gu, '')
    .replace(/[,;()]/gu, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/"/gu, () => ((open = !open) ? '「' : '」'))
    .replaceAll('带', '帶')
    .replaceAll('粤', '粵');
}

const source = readFileSync(new URL('../../seeds/zj2025.txt', import.meta.url), 'utf8');
const annex = source.slice(source.indexOf('一、共建'));
const blocks = annex.split(/\n(?=[一二三四五六七八九十]+、|\s*(?:- )?\d+\. )/u);
const domains = blocks
  .filter((block) => /^[一二三四五六七八九十]+、/u.test(block))
  .map((block) => words(block.replace(/^[一二三四五六七八九十]+、/u, '')));
const measures = blocks
  .filter((block) => /^\s*(?:- )?\d+\. /u.test(block))
  .map((block) => words(block.replace(/^\s*(?:- )?\d+\. /u, '')));

/** The source from where a text begins to where another does. */
const between = (start: string, end: string): string =>
  source.slice(source.indexOf(start), source.indexOf(end));

/** What surrounds the measures; the signature block is a table, whose cells the page sets in another order. */
const parts: Record<string, string> = {
  title: words(between('浙港高層會晤', '為進一步')),
  preamble: words(between('為進一步', '副省長')),
  annex: words(between('浙港高層會晤暨"浙港合作會議"第一次會議同意的', '一、共建')),
};
const signature = between('副省長', '浙港高層會晤暨"浙港合作會議"第一次會議同意的')
  .trim()
  .split(/\s+/u)
  .map(words);

const built = pages();
const EDITIONS = [
  ['tc', (text: string) => text],
  ['sc', convert],
] as const;

/** On how many pages of an edition each stands: its own, its domain's, the whole text, the embeds. */
const SHOWN = { measure: 5, domain: 3 };

test('the source has the figures of the memorandum', () => {
  expect([domains.length, measures.length]).toEqual([13, 51]);
});

test.each(EDITIONS)(
  'every official element of /%s/zj2025/ has the words of the source',
  (edition, to) => {
    const shown = { measure: 0, domain: 0 };
    const own = built.filter(({ path }) =>
      new RegExp(`^(embed/)?${edition}/zj2025/`, 'u').test(path),
    );
    for (const { path, document } of own) {
      for (const element of find(
        document,
        (node) => attribute(node, 'data-official') !== undefined,
      )) {
        for (const [kind, texts] of [
          ['measure', measures],
          ['domain', domains],
        ] as const) {
          const number = attribute(element, `data-${kind}`);
          if (number === undefined) continue;
          shown[kind] += 1;
          const expected = to(texts[Number(number) - 1] ?? '');
          expect([path, kind, number, textOf(element)]).toEqual([path, kind, number, expected]);
        }
      }
    }
    expect(shown.measure).toBeGreaterThanOrEqual(SHOWN.measure * measures.length);
    expect(shown.domain).toBeGreaterThanOrEqual(SHOWN.domain * domains.length);
  },
);

test.each(EDITIONS)(
  'title, preamble, annex heading and signatures of /%s/zj2025/ have the words of the source',
  (edition, to) => {
    const shown: string[] = [];
    for (const { path, document } of built) {
      if (!path.startsWith(`${edition}/zj2025/`)) continue;
      const official = find(document, (node) => attribute(node, 'data-part') !== undefined);
      const named = Map.groupBy(official, (element) => attribute(element, 'data-part') ?? '');
      for (const [part, elements] of named) {
        shown.push(part);
        if (part === 'signature') {
          const cells = elements.flatMap((element) =>
            find(element, ({ tagName }) => tagName === 'p'),
          );
          expect([path, cells.map(textOf).sort()]).toEqual([path, signature.map(to).sort()]);
        } else {
          expect([path, elements.map(textOf).join('')]).toEqual([path, to(parts[part] ?? '')]);
        }
      }
    }
    // The preamble stands in the full text and in the parallel view.
    expect(shown.sort()).toEqual(['annex', 'preamble', 'preamble', 'signature', 'title']);
  },
);
