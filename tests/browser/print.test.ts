import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { EDITION_TEMPLATES } from './templates.ts';
import type { Page } from 'playwright-core';

/** Where each sheet of A4 that a page takes links to: its links are plain text in a PDF. */
async function linksBySheet(page: Page): Promise<string[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  const objects = new Map(
    Array.from(pdf.matchAll(/^(\d+) 0 obj$(.*?)^endobj$/gms), ([, id, text = '']) => [id, text]),
  );
  return [...objects.values()]
    .filter((text) => /\/Type \/Page\b/.test(text))
    .map((sheet) =>
      [...(/\/Annots \[(.*?)\]/s.exec(sheet)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(
        ([, id]) => /\/URI \((.*?)\)/.exec(objects.get(id) ?? '')?.[1] ?? '',
      ),
    );
}

const sheets = async (page: Page): Promise<number> => (await linksBySheet(page)).length;

test.for(['tc/zj2025/', 'sc/zj2025/', 'tc/zj2025/domains/9/', 'sc/zj2025/measures/28/'])(
  'on paper /%s has its address, in letters and as a QR code',
  async (path, { page }) => {
    await page.goto(path);
    const printed = page.locator('figure.print-only');
    expect(await printed.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await printed.innerText()).trim()).toMatch(new RegExp(`^https?://.*/${path}$`));
    const code = printed.locator('img');
    await code.scrollIntoViewIfNeeded();
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  },
);

test.for(EDITION_TEMPLATES)(
  'on paper /sc/%s says its address once and has nothing to press or to type in',
  async (template, { page }) => {
    const path = `sc/${template}`;
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const addresses = page.locator('figure.print-only, .footer-notes .print-only');
    const [address, ...others] = await addresses.filter({ visible: true }).allInnerTexts();
    const [pathname] = path.split('?');
    expect(address).toMatch(new RegExp(`https?://.*/${pathname}$`));
    expect(others).toEqual([]);
    const controls = page.locator('button, .button, input').filter({ visible: true });
    expect(await controls.allInnerTexts()).toEqual([]);
  },
);

test('printed results have the address that brings them back', async ({ page }) => {
  await page.goto('tc/search/');
  await page.fill('input[name=q]', '安吉遊戲');
  await page.locator('.result').waitFor();
  await page.pdf();
  const address = page.locator('.footer-notes .print-only');
  expect(await address.textContent()).toMatch(/\/tc\/search\/\?q=安吉遊戲\s*$/);
});

test('a printed address has the choices of the reader alone, however they are written', async ({
  page,
}) => {
  const failures: unknown[] = [];
  page.on('pageerror', (error) => failures.push(error));
  const address = page.locator('.footer-notes .print-only');
  for (const [query, printed] of [
    ['?light=legal&utm_source=x', '?light=legal'],
    ['?q=%C9%CF&from=y', '?q=\uFFFD\uFFFD'],
    ['?from=y', ''],
  ] as const) {
    await page.goto(`tc/about/${query}`);
    // The scripts of every page come after its words.
    await page.waitForFunction(() => customElements.get('edition-switch'));
    await page.pdf();
    expect((await address.textContent())?.trim().endsWith(`/${printed}`), query).toBe(true);
  }
  expect(failures).toEqual([]);
});

test('the paper of a sentence leads to that sentence', async ({ page }) => {
  await page.goto('tc/zj2025/measures/28/#s2');
  const figure = page.locator('figure.print-only');
  await expect.poll(() => figure.textContent()).toMatch(/measures\/28\/#s2$/);
  expect(await figure.locator('img').getAttribute('src')).toMatch(/\/28\/s2\.svg$/);
});

test.for([
  'tc/zj2025/measures/1/',
  'tc/zj2025/measures/22/',
  'tc/zj2025/measures/28/',
  'sc/zj2025/measures/28/',
  'tc/zj2025/domains/5/',
  'sc/zj2025/domains/5/',
  'tc/zj2025/domains/9/',
  'sc/zj2025/domains/9/',
  'sc/zj2025/domains/11/',
  'tc/',
  'sc/',
])('/%s takes one sheet of paper', async (path, { page }) => {
  await page.goto(path);
  expect(await sheets(page)).toBe(1);
});

test.for(['tc/zj2025/domains/7/', 'sc/zj2025/domains/7/', 'tc/zj2025/domains/8/'])(
  'the second sheet of /%s has two measures at least',
  async (path, { page }) => {
    await page.goto(path);
    const all = await linksBySheet(page);
    expect(all).toHaveLength(2);
    const measures = all[1]?.filter((address) => /\/measures\/\d+\/$/.test(address));
    expect(new Set(measures).size).toBeGreaterThanOrEqual(2);
  },
);

test.for([660, 1600])(
  'the home page names every measure on paper, %d pixels wide too',
  async (width, { page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('tc/');
    await page.emulateMedia({ media: 'print' });
    const names = await page.locator('.slip-name').evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.textContent,
        width: element.getBoundingClientRect().width,
        clipped: getComputedStyle(element).clipPath !== 'none',
      })),
    );
    expect(names).toHaveLength(51);
    expect(names.filter(({ width, clipped }) => width < 50 || clipped)).toEqual([]);
  },
);

test('an embed printed by itself has the margins and page numbers of the portal', async ({
  page,
}) => {
  const sheet = async (path: string): Promise<string[]> => {
    await page.goto(path);
    return page.evaluate(() =>
      Array.from(document.styleSheets, ({ cssRules }) => [...cssRules])
        .flat()
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ cssText }) => cssText),
    );
  };
  const own = await sheet('tc/zj2025/measures/28/');
  expect(own.join()).toMatch(/margin: \d/);
  expect(await sheet('embed/tc/zj2025/measures/28/')).toEqual(own);
});

test.for(['', '#light', '#dark'])(
  'an embed%s prints black on white beside seal red, from a dark screen too',
  async (fragment, { page }) => {
    await page.goto(`embed/tc/zj2025/domains/2/${fragment}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderInlineStartColor, colorScheme } =
            getComputedStyle(element);
          return { color, backgroundColor, borderInlineStartColor, colorScheme };
        });
    const [black, white, seal] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(168, 50, 42)'];
    expect(await style('html')).toMatchObject({
      color: black,
      backgroundColor: white,
      colorScheme: 'light',
    });
    expect(await style('a')).toMatchObject({ color: black });
    expect(await style('blockquote')).toMatchObject({ borderInlineStartColor: seal });
  },
);

test('no line of code is cut at the edge of the paper', async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 900 });
  await page.goto('tc/data/');
  await page.emulateMedia({ media: 'print' });
  const overflows = await page
    .locator('pre')
    .evaluateAll((blocks) =>
      blocks.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );
  expect(overflows.length).toBeGreaterThan(0);
  expect(Math.max(...overflows)).toBe(0);
});

test('a dark screen in large type prints black on white, in type larger than others get', async ({
  page,
}) => {
  await page.goto('tc/zj2025/measures/28/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const style = () =>
    page.locator('html').evaluate((root) => {
      const { color, backgroundColor, fontSize } = getComputedStyle(root);
      return { color, backgroundColor, size: Number.parseFloat(fontSize) };
    });
  const { size } = await style();
  await page.evaluate(() => (document.documentElement.dataset['comfort'] = 'elder'));
  const elder = await style();
  expect(elder).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  expect(elder.size).toBeGreaterThan(size);
});
