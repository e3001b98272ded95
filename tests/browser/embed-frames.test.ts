/** Embeds inside other people's pages: another origin, a sandbox, strict policies, hostile company. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { hostPage, type HostPage } from './host-page.ts';
import { measureSnippets } from './embed-host.ts';
import { test } from './fixtures.ts';

const MEASURE = 28;
const WIDTHS = [320, 480, 700];
const official = `[data-official][data-measure="${MEASURE}"]`;

const opened: HostPage[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

/** Opens a page of another origin that shows `body`. */
async function visit(
  page: Page,
  body: string,
  options: Parameters<typeof hostPage>[1] = {},
): Promise<HostPage> {
  const host = await hostPage(body, options);
  opened.push(host);
  await page.goto(host.url, { waitUntil: 'networkidle' });
  return host;
}

/** The height of the frame, and that of what it shows; equal when it fits. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = await page.locator('iframe').evaluate((element) => element.clientHeight);
  const content = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((element) => element.getBoundingClientRect().height);
  return { frame, content };
}

const spare = async (page: Page): Promise<number> => {
  const { frame, content } = await heights(page);
  return frame - content;
};

const expectFit = async (page: Page): Promise<void> => {
  await expect.poll(async () => Math.abs(await spare(page))).toBeLessThanOrEqual(2);
};

const bare = (site: string, sandbox = 'allow-scripts'): string =>
  `<iframe src="${site}embed/tc/zj2025/measures/${MEASURE}/" width="100%" height="150" title="28" sandbox="${sandbox}"></iframe>`;

describe('a frame fits its content', () => {
  const resizer = readFileSync('node_modules/@open-iframe-resizer/core/dist/index.umd.cjs', 'utf8');
  const dialects: Record<string, (site: string) => Parameters<typeof hostPage>> = {
    'our resizer': (site) => [measureSnippets(site, MEASURE).resizer],
    'open-iframe-resizer': (site) => [
      `${bare(site)}<script src="/oir.js"></script><script src="/start.js"></script>`,
      { scripts: { '/oir.js': resizer, '/start.js': 'iframeResizer.initialize({}, "iframe");' } },
    ],
    WordPress: (site) => [
      `${bare(site).replace('/" width', '/#?secret=aB3dE" width')}<script src="/wp.js"></script>`,
      {
        scripts: {
          '/wp.js': `addEventListener('message', ({ data, source }) => {
            const frame = document.querySelector('iframe');
            if (data.secret !== 'aB3dE' || data.message !== 'height') return;
            if (source === frame.contentWindow) frame.height = Math.min(1000, Math.max(200, data.value));
          });`,
        },
      },
    ],
    Datawrapper: (site) => [
      `${bare(site)}<script src="/dw.js"></script>`,
      {
        scripts: {
          '/dw.js': `addEventListener('message', ({ data, source }) => {
            for (const height of Object.values(data['datawrapper-height'] ?? {}))
              for (const frame of document.querySelectorAll('iframe'))
                if (frame.contentWindow === source) frame.style.height = height + 'px';
          });`,
        },
      },
    ],
  };

  test.for(Object.keys(dialects))('with %s, at three widths', async (name, { page, site }) => {
    const [body, options] = dialects[name]?.(site) ?? [''];
    await visit(page, `<style>iframe { border: 0 }</style>${body}`, options);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      await expectFit(page);
    }
  });

  test('without script to within a line or two, never too low', async ({ page, site }) => {
    const { iframe } = measureSnippets(site, MEASURE);
    await visit(page, iframe.replace('allow-scripts ', ''));
    for (const width of [340, 420, 560, 700, 900]) {
      await page.setViewportSize({ width, height: 600 });
      const blank = await spare(page);
      expect(blank).toBeGreaterThanOrEqual(-1);
      expect(blank).toBeLessThan(110);
    }
  });
});

describe('a frame without script shows every word', () => {
  const box = (style: string) => `<div style="${style}">`;
  test.for<[place: string, opening: string, width: 'full' | '480' | '800']>([
    ['centred in a column', box('display:flex;flex-direction:column;align-items:center'), 'full'],
    ['in a row', box('display:flex'), 'full'],
    ['in a grid', box('display:grid;justify-items:center'), 'full'],
    ['in a box that fits its content', box('display:inline-block'), 'full'],
    ['afloat', box('float:left'), '480'],
    ['in a cell beside another', '<table width="700"><tr><td>選單</td><td>', 'full'],
    ['in a cell of a table that fits its content', '<table><tr><td>選單</td><td>', '480'],
    ['narrower than its own width', box('width:344px'), '480'],
    ['much narrower than its own width', box('width:300px'), '800'],
    ['in a row, narrower than its own width', box('display:flex;width:344px'), '480'],
  ])('%s', async ([, opening, width], { page, site }) => {
    const { iframe } = measureSnippets(site, MEASURE, { width, theme: 'auto' });
    await visit(page, opening + iframe);
    expect(
      await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth),
    ).toBeGreaterThanOrEqual(280);
    expect(await spare(page)).toBeGreaterThanOrEqual(-1);
  });
});

test('a frame with room for its own width has exactly its published height', async ({
  page,
  site,
}) => {
  const { iframe } = measureSnippets(site, MEASURE, { width: '480', theme: 'auto' });
  const published = Number(/height="(\d+)"/.exec(iframe)?.[1]);
  for (const place of ['width:480px', 'width:700px', 'display:flex']) {
    await visit(page, `<div style="${place}">${iframe}</div>`);
    const { frame } = await heights(page);
    expect([place, frame]).toEqual([place, published]);
  }
});

describe('strict hosts', () => {
  test('a sandbox that forbids scripts still shows every word', async ({ page, site }) => {
    await visit(page, bare(site, ''));
    const text = await page.frameLocator('iframe').locator(official).textContent();
    await page.goto(`${site}tc/zj2025/measures/${MEASURE}/`);
    expect(await page.locator(official).first().textContent()).toBe(text);
  });

  test('a content security policy that names only this portal is enough', async ({
    page,
    site,
  }) => {
    const { origin } = new URL(site);
    const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
    await visit(page, measureSnippets(site, MEASURE, { width: '600', theme: 'auto' }).resizer, {
      headers: { 'Content-Security-Policy': policy },
    });
    await expectFit(page);
  });

  test('an isolated page (COEP) may embed it', async ({ page, site }) => {
    const headers = {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    };
    await visit(page, measureSnippets(site, MEASURE).resizer, { headers });
    await expectFit(page);
  });

  test('bytes other than the pinned ones do not run', async ({ page, site }) => {
    const { resizer } = measureSnippets(site, MEASURE);
    const tampered = resizer.replace(/sha384-.{8}/, 'sha384-AAAAAAAA');
    await visit(page, tampered.replace(/ style="[^"]*"/g, ''));
    expect((await heights(page)).frame).toBeGreaterThan(0);
    expect(await page.locator('iframe').getAttribute('style')).toBeNull();
  });
});

describe('company', () => {
  test('a neighbour cannot resize the embed, nor learn anything from it', async ({
    page,
    site,
  }) => {
    const neighbour = await hostPage('<script src="/attack.js"></script>', {
      scripts: {
        '/attack.js': `
          const heard = [];
          addEventListener('message', ({ data }) => heard.push(data));
          let rounds = 0;
          setInterval(() => {
            parent.postMessage({ type: 'zjhk:height', v: 1, height: 3999 }, '*');
            parent.frames[0].postMessage({ type: 'zjhk:ping' }, '*');
            document.title = (rounds += 1) + ' rounds, heard ' + heard.length;
          }, 20);`,
      },
    });
    opened.push(neighbour);
    await visit(
      page,
      `${measureSnippets(site, MEASURE).resizer}<iframe class="neighbour" src="${neighbour.url}" height="100"></iframe>`,
    );
    const title = page.frameLocator('.neighbour').locator('title');
    const rounds = async () => Number.parseInt((await title.textContent()) ?? '');
    await expect.poll(rounds).toBeGreaterThan(10);
    const frames = page.locator('iframe');
    expect(await frames.nth(0).evaluate((frame) => frame.clientHeight)).toBeLessThan(1000);
    expect(await frames.nth(1).evaluate((frame) => frame.clientHeight)).toBe(100);
    expect(await title.textContent()).toMatch(/heard 0$/);
  });

  test('a message of the wrong form changes nothing, an absurd height is clamped', async ({
    page,
    site,
  }) => {
    await visit(page, `${bare(site)}<script src="${site}embed/v1/resize.js"></script>`);
    await expectFit(page);
    const before = (await heights(page)).frame;
    const child = page.frames()[1];
    // The height after each message; this listener comes after the one of the resizer.
    const heard = await page.evaluateHandle(() => {
      const after: number[] = [];
      const all = new Promise<number[]>((done) => {
        addEventListener('message', ({ data }) => {
          after.push(document.querySelector('iframe')?.clientHeight ?? 0);
          if (data === 'last') done(after);
        });
      });
      return { all };
    });
    const say = (message: unknown) =>
      child?.evaluate((data) => {
        parent.postMessage(data, '*');
      }, message);
    for (const message of [
      null,
      'zjhk:height',
      { type: 'zjhk:height', v: 2, height: 999 },
      { type: 'zjhk:height', v: 1, height: '999' },
      { type: 'zjhk:height', v: 1, height: Infinity },
      'last',
    ]) {
      await say(message);
    }
    const after = await heard.evaluate(({ all }) => all);
    expect(after.length).toBeGreaterThanOrEqual(6);
    expect(new Set(after)).toEqual(new Set([before]));
    await say({ type: 'zjhk:height', v: 1, height: 1e9 });
    await expect.poll(async () => (await heights(page)).frame).toBe(4000);
    await say({ type: 'zjhk:height', v: 1, height: -5 });
    await expect.poll(async () => (await heights(page)).frame).toBe(120);
  });

  test('nothing an embedding page sends changes the words', async ({ page, site }) => {
    await visit(page, bare(site));
    const words = page.frameLocator('iframe').locator('body');
    const before = await words.innerHTML();
    await page.evaluate(() => {
      for (const data of [
        { type: 'zjhk:ping', html: '<b>x</b>' },
        { type: 'iframe-child-init', bodyMargin: '99px', targetElementSelector: 'a' },
        '<img src=x onerror=alert(1)>',
      ]) {
        frames[0]?.postMessage(data, '*');
      }
    });
    await page.waitForTimeout(100);
    expect(await words.innerHTML()).toBe(before);
  });

  test('pages outside /embed/ refuse to be framed', async ({ page, site }) => {
    await visit(page, `<iframe src="${site}tc/zj2025/measures/${MEASURE}/"></iframe>`);
    expect(await page.frames()[1]?.locator(official).count()).toBe(0);
  });
});

describe('readers', () => {
  test('links open in a new tab', async ({ page, site }) => {
    await visit(page, measureSnippets(site, MEASURE).iframe);
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.frameLocator('iframe').locator('a.more').click(),
    ]);
    expect(popup.url()).toContain(`/tc/zj2025/measures/${MEASURE}/`);
  });

  test('light and dark follow the host, unless the address fixes them', async ({
    browser,
    site,
  }) => {
    // Playwright's own preference would hide what the frame element hands down.
    const page = await browser.newPage({ colorScheme: null });
    const frame = (fragment: string, scheme: string) =>
      `<iframe style="color-scheme: ${scheme}" src="${site}embed/tc/zj2025/measures/${MEASURE}/${fragment}" sandbox></iframe>`;
    await visit(
      page,
      `<div style="height: 2000px"></div>` +
        frame('', 'light') +
        frame('', 'dark') +
        frame('#light', 'dark') +
        frame('#dark', 'light'),
    );
    const grounds = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((child) => child.locator('html').evaluate((e) => getComputedStyle(e).backgroundColor)),
    );
    const [light, dark] = ['rgb(255, 253, 248)', 'rgb(20, 34, 32)'];
    expect(grounds).toEqual([light, dark, light, dark]);
    // A fragment must not pull the host's page down to the frame.
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('nothing is stored on the device', async ({ page, context, site }) => {
    await page.goto(`${site}embed/tc/zj2025/measures/${MEASURE}/`, { waitUntil: 'networkidle' });
    const { cookies, origins } = await context.storageState();
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
  });

  test('the address of the portal has no dead end: the measure is one click away', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}embed/sc/zj2025/domains/2/`);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.map((link) => link?.replace(/^.*(?=\/sc\/)/, ''))).toEqual([
      '/sc/zj2025/measures/7/',
      '/sc/zj2025/measures/8/',
      '/sc/zj2025/domains/2/',
    ]);
  });
});
