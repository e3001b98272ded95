/**
 * `npm run screenshots` shows every template at three widths, in both editions and colour schemes,
 * with text at 200 %, in the version for older readers, in forced colours and on paper (as PDF).
 * Pictures go to test-results/screenshots, for people to look at.
 * `npm run screenshots -- tc/zj2025/measures/28/ 360` takes those whose name holds every word given.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../src/server/static-server.ts';
import { launchOptionsToLookAt } from './browser/chromium.ts';
import { TEMPLATES } from './browser/templates.ts';

const out = fileURLToPath(new URL('../test-results/screenshots/', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const wanted = process.argv.slice(2);

interface Shot {
  name: string;
  path: string;
  options: BrowserContextOptions;
  /** Text size set in the browser. */
  textSize?: string;
  /** The reader's own setting of the site. */
  comfort?: string;
  /** Prints to PDF instead. */
  print?: boolean;
}

const view = (width: number, colorScheme: 'light' | 'dark') => ({
  viewport: { width, height: width < 500 ? 740 : 900 },
  colorScheme,
  // Nothing is caught half way.
  reducedMotion: 'reduce' as const,
});

const shots: Shot[] = TEMPLATES.flatMap((path): Shot[] => [
  ...[360, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${path} ${String(width)} ${scheme}`,
      path,
      options: view(width, scheme),
    })),
  ),
  { name: `${path} 360 text-200`, path, options: view(360, 'light'), textSize: '212.5%' },
  ...(['light', 'dark'] as const).map((scheme) => ({
    name: `${path} 360 elder ${scheme}`,
    path,
    options: view(360, scheme),
    comfort: 'elder',
  })),
  {
    name: `${path} 360 forced`,
    path,
    options: { ...view(360, 'light'), forcedColors: 'active' },
  },
  { name: `${path} print`, path, options: view(1280, 'light'), print: true },
]).filter(({ name }) => wanted.every((word) => name.includes(word)));

const fileName = (name: string): string => name.replaceAll(/[/?= ]+/g, '-').replace(/^-/, '');

/** Pixels that Chromium paints at a time without failing, here and there. */
const TALLEST = 6000;

/** The whole page, a very long one in several pictures. */
async function takePictures(page: Page, file: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  for (let y = 0; y < height; y += TALLEST)
    await page.screenshot({
      path: `${file}${y > 0 ? `-from-${y}` : ''}.png`,
      fullPage: true,
      clip: { x: 0, y, width, height: Math.min(TALLEST, height - y) },
      // Long pages take long where something else is at work.
      timeout: 180_000,
    });
}

async function takeShot(browser: Browser, baseURL: string, shot: Shot): Promise<void> {
  const { name, path, options, textSize, comfort, print } = shot;
  const page = await browser.newPage({ ...options, baseURL });
  if (comfort) {
    await page.addInitScript((value) => {
      localStorage.setItem('comfort', value);
    }, comfort);
  }
  await page.goto(path);
  if (textSize) {
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
  }
  await page.evaluate(() => document.fonts.ready);
  const file = `${out}${fileName(name)}`;
  if (print) await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
  else await takePictures(page, file);
  await page.close();
}

const server = await serve({ dist, port: 0, base: process.env.BASE_PATH });
// Pictures are to show the fonts of this machine, not the one of the layout tests.
const options = await launchOptionsToLookAt();
try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // After some hundreds of tall pictures a browser takes no more.
  for (const some of Object.values(Object.groupBy(shots, ({ path }) => path))) {
    const browser = await chromium.launch(options);
    try {
      for (const shot of some ?? []) await takeShot(browser, server.url, shot);
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}
process.stdout.write(`${String(shots.length)} pictures in ${out}\n`);
