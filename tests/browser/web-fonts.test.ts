/** The serif that is made from the content: nothing set in it may fall back to another font. */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { serifReady } from './serif-ready.ts';
import { EDITION_TEMPLATES } from './templates.ts';

const SET_IN_SERIF =
  'h1, .home-title, .brand span, .numeral, .ordinal, .spine-name, .domain-heading, ' +
  '.domain-measure h2, .card a, [data-slice] .official-text';

interface Used {
  familyName: string;
  isCustomFont: boolean;
  glyphCount: number;
}

/** The fonts that Chromium drew an element and its children with. */
async function fontsOf(session: CDPSession, page: Page, selector: string): Promise<Used[]> {
  await serifReady(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const used: Used[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    used.push(...fonts);
  }
  return used;
}

async function fallbacks(page: Page, paths: string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    // What is only heard is drawn in no font of ours; results come later with more of it.
    await page.evaluate(() => {
      const unheard = new CSSStyleSheet();
      unheard.replaceSync('.sr-only { display: none }');
      document.adoptedStyleSheets.push(unheard);
    });
    const used = await fontsOf(session, page, SET_IN_SERIF);
    expect(used, path).not.toEqual([]);
    found.push(
      ...used
        .filter(({ isCustomFont }) => !isCustomFont)
        .map(({ familyName, glyphCount }) => `${path}: ${String(glyphCount)} in ${familyName}`),
    );
  }
  return found;
}

const templates = ['tc', 'sc'].flatMap((edition) =>
  EDITION_TEMPLATES.map((path) => `${edition}/${path}`),
);

test('no heading, numeral or official word of any template falls back', async ({ page }) => {
  // The bundled browser prints sentence numbers in the serif's own figures, too.
  expect(await fallbacks(page, templates)).toEqual([]);
});

test.for(['tc', 'sc'])(
  'nor does a wrong address of /%s/, once the serif is there',
  async (edition, { page }) => {
    expect(await fallbacks(page, [`${edition}/`, `${edition}/no-such-page/`])).toEqual([]);
  },
);

test.for(['tc', 'sc'])('no domain or measure of /%s/ falls back', async (edition, { page }) => {
  const numbered = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${edition}/zj2025/${kind}/${String(index + 1)}/`);
  expect(await fallbacks(page, [...numbered('domains', 13), ...numbered('measures', 51)])).toEqual(
    [],
  );
});

test('each edition has its own glyph forms', async ({ page }) => {
  const families = async (path: string) => {
    await page.goto(path);
    await serifReady(page);
    return page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family)
        .sort(),
    );
  };
  expect(await families('tc/zj2025/measures/28/')).toEqual(['tc', 'tc-zj2025-7']);
  expect(await families('sc/zj2025/measures/28/')).toEqual(['sc', 'sc-zj2025-7']);
});

test.for(['tc', 'sc'])(
  'a mark and the quotation after it are set close on /%s/',
  async (edition, { page }) => {
    await page.goto(`${edition}/zj2025/measures/28/`);
    await serifReady(page);
    const ems = await page.locator('h1').evaluate((heading) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      let width = 0;
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        for (const { index } of (node.textContent ?? '').matchAll(/[、「“]/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          width += range.getBoundingClientRect().width;
        }
      }
      return width / parseFloat(getComputedStyle(heading).fontSize);
    });
    expect(ems).toBeGreaterThan(1.4);
    expect(ems).toBeLessThan(1.6);
  },
);
