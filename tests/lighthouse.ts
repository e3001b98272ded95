/**
 * `npm run lighthouse` audits the built site with Lighthouse's mobile preset and prints the scores.
 * `npm run lighthouse -- tc/` audits the given pages alone. Install a Chinese font first: Debian's is
 * fonts-noto-cjk. Fails where a score is below 100.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromium } from 'playwright-core';
import { serve } from '../src/server/static-server.ts';
import { launchOptionsToLookAt } from './browser/chromium.ts';
import { freePort } from './free-port.ts';

const PAGES = [
  'tc/',
  'tc/zj2025/domains/7/',
  'tc/zj2025/measures/28/',
  'tc/audiences/hk-students/',
  'tc/topics/anji-play/',
  'tc/search/',
  'tc/zj2025/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const reports = fileURLToPath(new URL('../test-results/lighthouse/', import.meta.url));
const wanted = process.argv.slice(2);

const say = (cells: string[]): void => {
  process.stdout.write(`${cells.map((cell) => cell.padStart(14)).join(' ')}\n`);
};

const server = await serve({ dist, port: 0, base: process.env.BASE_PATH });
// The font of the tests is a hundred files, which no reader's machine has to look through.
const options = await launchOptionsToLookAt();

/** Each page is a reader's first: in a browser of its own, which remembers nothing of another. */
async function audit(page: string): Promise<RunnerResult> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${String(port)}`],
  });
  try {
    const result = await lighthouse(server.url + page, { port, output: 'html' });
    if (!result) throw new Error(`Lighthouse gave no result for /${page}.`);
    return result;
  } finally {
    await browser.close();
  }
}

mkdirSync(reports, { recursive: true });
try {
  say([...CATEGORIES, 'FCP', 'LCP', 'TBT', 'CLS', 'page']);
  for (const page of wanted.length > 0 ? wanted : PAGES) {
    const { lhr, report } = await audit(page);
    const { categories, audits } = lhr;
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
    if (scores.some((score) => score < 100)) process.exitCode = 1;
    say([
      ...scores.map(String),
      ...TIMES.map((name) => `${String(Math.round(audits[name]?.numericValue ?? 0))} ms`),
      (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(4),
      `/${page}`,
    ]);
    const shortfalls = Object.values(audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary',
    );
    for (const { id, title } of shortfalls) process.stdout.write(`    ${id}: ${title}\n`);
    writeFileSync(`${reports}${page.replaceAll('/', '-')}.html`, String(report));
  }
} finally {
  await server.close();
}
