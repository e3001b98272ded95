/** What is read at a glance breaks between words, which Chinese does not part by spaces. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { NEVER_FIRST } from '../../src/core/typography/marks.ts';
import { test } from './fixtures.ts';
import { serifReady } from './serif-ready.ts';
import { EDITION_TEMPLATES, OTHER_TEMPLATES } from './templates.ts';

const PATHS = [
  ...OTHER_TEMPLATES,
  ...[...EDITION_TEMPLATES, 'zj2025/measures/31/', 'zj2025/domains/8/'].flatMap((path) => [
    `tc/${path}`,
    `sc/${path}`,
  ]),
];

interface Label {
  text: string;
  /** Where its lines begin, but the first, as UTF-16 offsets. */
  breaks: number[];
}

/** Headings, links and controls. */
const GLANCED_AT = 'h1, h2, h3, a:not(.entity, .skip-link), button, summary, label';

/** What the page says in the elements of a selector, and where it breaks. */
const labels = (page: Page, selector = GLANCED_AT): Promise<Label[]> =>
  page.evaluate((all) => {
    const range = document.createRange();
    return [...document.querySelectorAll(all)].map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const breaks: number[] = [];
      let text = '';
      let bottom = Infinity;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const characters = node.textContent ?? '';
        for (let index = 0; index < characters.length; index++) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const place = range.getBoundingClientRect();
          if (place.width === 0) continue;
          if (place.top > bottom - 5) breaks.push(text.length + index);
          bottom = place.bottom;
        }
        text += characters;
      }
      return { text, breaks };
    });
  }, selector);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words that a line of a label ends inside of. */
const brokenWords = ({ text, breaks }: Label): string[] =>
  Array.from(segmenter.segment(text))
    .filter(({ segment }) => /\p{Script=Han}/u.test(segment))
    .filter(({ segment, index }) => breaks.some((at) => index < at && at < index + segment.length))
    .map(({ segment }) => `${segment} in ${text.trim()}`);

test.for(PATHS)(
  'no heading, link or button of /%s breaks inside a word on a phone, in large type neither',
  async (path, { page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await serifReady(page);
    const broken = async (comfort: string): Promise<string[]> => {
      await page.evaluate((value) => {
        document.documentElement.dataset['comfort'] = value;
      }, comfort);
      const all = await labels(page);
      expect(all.length).toBeGreaterThan(3);
      return all.flatMap(brokenWords);
    };
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) {
        details.removeAttribute('name');
        details.open = true;
      }
      document.querySelector<HTMLInputElement>('.shelf-names input')?.click();
    });
    expect(await broken('')).toEqual([]);
    expect(await broken('elder')).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await broken('')).toEqual([]);
  },
);

test.for(['tc', 'sc'])(
  'in %s no line below official words ends inside the day of signing',
  async (edition, { page }) => {
    await page.goto(`${edition}/zj2025/measures/28/`);
    for (let width = 320; width <= 480; width += 8) {
      await page.setViewportSize({ width, height: 740 });
      const days = await labels(page, '.from-memorandum > .phrase');
      expect(days, `${width} px`).toEqual([{ text: '2025年4月24日', breaks: [] }]);
    }
  },
);

test.for(['tc', 'sc'])(
  'in %s no mark begins a line of a suggestion, on the smallest phone in large type either',
  async (edition, { page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.addInitScript(() => localStorage.setItem('comfort', 'elder'));
    await page.goto(`${edition}/`);
    await page.locator('main input[name=q]').fill('老師創業');
    await page.locator('[role=option]').first().waitFor();
    const titles = await labels(page, '[role=option] .result-title');
    expect(titles.filter(({ text }) => /[、」”]/u.test(text)).length).toBeGreaterThan(1);
    const begun = titles.flatMap(({ text, breaks }) => breaks.map((at) => text.charAt(at)));
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.filter((character) => NEVER_FIRST.includes(character))).toEqual([]);
  },
);

test.for(['tc', 'sc'])(
  'in %s an embed breaks inside no word but of the official sentences, however narrow its frame',
  async (edition, { page }) => {
    for (const item of ['measures/24', 'measures/38', 'domains/1', 'domains/13']) {
      await page.goto(`embed/${edition}/zj2025/${item}/`);
      for (const width of [280, 288, 320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        const all = await labels(page, 'h1, .context, footer > :not(.print)');
        expect(all.length).toBeGreaterThan(5);
        expect(all.flatMap(brokenWords), `${item} at ${width} px`).toEqual([]);
      }
    }
  },
);
