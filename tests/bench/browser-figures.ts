import type { Browser, Page } from 'playwright-core';
import { PAUSE } from '../../src/elements/search-field.ts';

export interface Figures {
  /** Bytes received for the search, headers not counted: first answer, scripts included; next one. */
  firstBytes: number;
  nextBytes: number;
  /** Milliseconds from a keypress to the answer, the field's pause not counted. */
  cold: number;
  warm: number;
  worst: number;
  /** The same for what very many pages have, and the files that it takes. */
  common: number;
  commonFiles: number;
  /** The same for its two characters the other way round, which few pages have. */
  reversed: number;
  reversedFiles: number;
}

/** Types a query and returns the milliseconds until its answer stands in the page. */
const timeOf = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('input[name=q]');
    const status = document.querySelector('[role=status]');
    if (!input || !status) throw new Error('This is not the search page.');
    const start = performance.now();
    const answered = new Promise<number>((done) => {
      new MutationObserver((_, observer) => {
        if (status.ariaBusy === 'true') return;
        observer.disconnect();
        done(performance.now() - start);
      }).observe(status, { attributes: true });
    });
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return answered;
  }, query);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Measures the search page in a fresh browser profile.
 * @param queries the first is asked cold, the others follow
 * @param worst long queries without a match
 * @param common two characters that very many pages have side by side
 */
export async function measure(
  browser: Browser,
  url: string,
  queries: readonly string[],
  worst: readonly string[],
  common: string,
): Promise<Figures> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let files = 0;
  const relevant = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/pagefind\/|\.js$/.test(response.url))
      relevant.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (relevant.has(requestId)) files++;
    bytes += Math.max(0, encodedDataLength - (relevant.get(requestId) ?? encodedDataLength));
  });
  const settled = async () => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(200);
  };
  await page.goto(`${url}tc/search/`);
  const [first = '', ...others] = queries;
  const cold = (await timeOf(page, first)) - PAUSE;
  await settled();
  const firstBytes = bytes;
  const nextBytes: number[] = [];
  const warm: number[] = [];
  for (const query of others) {
    const before = bytes;
    warm.push((await timeOf(page, query)) - PAUSE);
    await settled();
    nextBytes.push(bytes - before);
  }
  const slow: number[] = [];
  for (const query of worst) slow.push((await timeOf(page, query)) - PAUSE);
  await settled();
  const withFiles = async (query: string): Promise<[time: number, files: number]> => {
    const before = files;
    const time = (await timeOf(page, query)) - PAUSE;
    await settled();
    return [time, files - before];
  };
  const [commonTime, commonFiles] = await withFiles(common);
  const [reversed, reversedFiles] = await withFiles([...common].reverse().join(''));
  await context.close();
  return {
    firstBytes,
    nextBytes: median(nextBytes),
    cold,
    warm: median(warm),
    worst: Math.max(...slow),
    common: commonTime,
    commonFiles,
    reversed,
    reversedFiles,
  };
}
