import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { serifReady } from './serif-ready.ts';
import { EDITION_TEMPLATES, OTHER_TEMPLATES } from './templates.ts';

const PAGES = [...OTHER_TEMPLATES, ...EDITION_TEMPLATES.map((path) => `tc/${path}`)];

/** What reaches beyond the right edge of the window, though nothing scrolls there. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const clipped = (element: Element): boolean => {
      for (let outer = element.parentElement; outer; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowX !== 'visible') return true;
      return false;
    };
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...[...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .filter((element) => !clipped(element))
        .map(name),
    ];
  });

const setWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 740 });

test.for(PAGES)('/%s fits 320 px, also with text twice as large', async (path, { page }) => {
  await setWidth(page, 320);
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(await tooWide(page)).toEqual([]);
  await page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement);
    document.documentElement.style.fontSize = `${String(parseFloat(fontSize) * 2)}px`;
  });
  expect(await tooWide(page)).toEqual([]);
});

test.for([
  'tc/zj2025/',
  'sc/zj2025/parallel/',
  'tc/topics/hksar-government/',
  'tc/zj2025/measures/28/',
])('no line of /%s ends inside a date but after its year', async (path, { page }) => {
  await page.goto(path, { waitUntil: 'networkidle' });
  for (const width of [320, 344, 360, 375, 390, 412, 430, 768, 1280]) {
    await setWidth(page, width);
    const lines = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: number[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        for (const { 0: date, index } of (node.textContent ?? '').matchAll(
          /\d{4}年|\d+月\d+日/gu,
        )) {
          range.setStart(node, index);
          range.setEnd(node, index + date.length);
          found.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
        }
      }
      return found.filter((count) => count > 0);
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.max(...lines), `${String(width)} px`).toBe(1);
  }
});

test.for(['tc/zj2025/measures/28/', 'tc/zj2025/domains/1/'])(
  'no line of a title on /%s begins with a closing mark, however large the text',
  async (path, { page }) => {
    await setWidth(page, 320);
    await page.goto(path);
    for (const size of ['150%', '212%', '300%']) {
      const begun = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        const range = document.createRange();
        return [...document.querySelectorAll('.phrases')].flatMap((title) => {
          const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
          const places: { character: string; top: number }[] = [];
          while (walker.nextNode()) {
            const { currentNode: node } = walker;
            for (const [index, character] of [...(node.textContent ?? '')].entries()) {
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              const { top, width } = range.getBoundingClientRect();
              if (width > 0) places.push({ character, top });
            }
          }
          return places
            .filter(({ top }, index) => index > 0 && top > (places[index - 1]?.top ?? top) + 5)
            .map(({ character }) => character)
            .filter((character) => /[」』》）、，。；：]/u.test(character));
        });
      }, size);
      expect(begun, size).toEqual([]);
    }
  },
);

test.for(PAGES)('what one taps on /%s is 44 px high', async (path, { page }) => {
  await setWidth(page, 360);
  await page.goto(path, { waitUntil: 'networkidle' });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary')]
      .map((control) => control.closest('label') ?? control)
      .filter((control) => control.checkVisibility({ checkVisibilityCSS: true }))
      // Links inside a sentence are as high as its lines.
      .filter((control) => getComputedStyle(control).display !== 'inline')
      .filter((control) => !control.matches('.skip-link'))
      .filter((control) => control.getBoundingClientRect().height < 43.9)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

test.for([
  'tc/',
  'tc/zj2025/',
  'tc/zj2025/domains/1/',
  'tc/zj2025/measures/5/',
  'tc/zj2025/measures/17/',
  'tc/zj2025/measures/28/',
  'tc/audiences/hk-students/',
  'tc/topics/anji-play/',
  'tc/search/?q=仲裁',
  'tc/embedding/',
  'tc/accessibility/',
  'sc/about/',
])('nothing moves on /%s, even when fonts and scripts arrive late', async (path, { page }) => {
  await page.route(/\.(woff2|js)$/, async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  for (const width of [360, 412, 1280]) {
    await setWidth(page, width);
    await page.goto(path, { waitUntil: 'networkidle' });
    await serifReady(page);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
          sum += value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
      return sum;
    });
    // A third of what readers are promised; a rule below a header that is still being read is 0.0002.
    expect(shift, `${String(width)} px`).toBeLessThan(0.003);
  }
});

test.for(['tc/', 'tc/zj2025/', 'tc/zj2025/domains/9/', 'tc/zj2025/measures/37/'])(
  'titles and official words on /%s are whole pixels high, for some fonts round and break lines elsewhere',
  async (path, { page }) => {
    await page.goto(path);
    for (const width of [360, 412, 768, 1000]) {
      await setWidth(page, width);
      const sizes = await page
        .locator(
          'h1, .home-title, .domain-heading, .domain-measure h2, .memorandum-title, .official-text',
        )
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(sizes).not.toEqual([]);
      expect(
        sizes.filter((size) => !Number.isInteger(size)),
        String(width),
      ).toEqual([]);
    }
  },
);

test.for([320, 360, 412])(
  'at %d px no address of a data file breaks inside a word',
  async (width, { page }) => {
    await setWidth(page, width);
    await page.goto('tc/data/');
    const broken = await page.locator('.data-files code').evaluateAll((addresses) =>
      addresses
        .flatMap((address) => [...address.childNodes])
        .filter((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return range.getClientRects().length > 1;
        })
        .map((part) => part.textContent),
    );
    expect(broken).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  },
);

test.for(['tc/zj2025/parallel/', 'tc/zj2025/repairs/'])(
  'no line on /%s ends between a number and its counter',
  async (path, { page }) => {
    await page.goto(path);
    for (const width of [320, 360, 414]) {
      await setWidth(page, width);
      const places = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: { words: string; lines: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const { 0: words, index } of (node.textContent ?? '').matchAll(
            /第\d+(?:至\d+)?[項行]/gu,
          )) {
            range.setStart(node, index);
            range.setEnd(node, index + words.length);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            found.push({ words, lines: new Set(tops).size });
          }
        return found;
      });
      expect(places.length).toBeGreaterThan(50);
      expect(places.filter(({ lines }) => lines > 1)).toEqual([]);
    }
  },
);

test.for(['measures/28/', 'domains/1/', ''])(
  'the label of official words on /sc/zj2025/%s stands above them, in large type too',
  async (path, { page }) => {
    await setWidth(page, 320);
    await page.addInitScript(() => localStorage.setItem('comfort', 'elder'));
    await page.goto(`sc/zj2025/${path}`, { waitUntil: 'networkidle' });
    const covered = await page.locator('.official-panel').evaluateAll((panels) =>
      panels.map((panel) => {
        const label = panel.querySelector('.official-label')?.getBoundingClientRect().bottom;
        const words = panel.querySelector('[data-official]')?.getBoundingClientRect().top;
        return label === undefined || words === undefined || label > words;
      }),
    );
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.filter(Boolean)).toEqual([]);
  },
);
