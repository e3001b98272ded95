import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { serifReady } from './serif-ready.ts';

const MEASURE = 'tc/zj2025/measures/28/';

test('larger type is remembered, in place before the first paint, and taken back', async ({
  page,
}) => {
  await page.goto(MEASURE);
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const standard = await size();
  await page.getByRole('button', { name: '長輩版' }).click();
  expect(await size()).toBeGreaterThan(standard * 1.3);

  // The scripts may come late; the size may not.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('sc/about/');
  expect(await size()).toBeGreaterThan(standard * 1.3);

  await page.unroute('**/*.js');
  await page.goto(MEASURE);
  const elder = page.getByRole('button', { name: '長輩版' });
  await expect.poll(() => elder.getAttribute('aria-pressed')).toBe('true');
  await elder.click();
  expect(await size()).toBe(standard);
});

test('the size that was chosen stays under the finger, however much grows above it', async ({
  page,
}) => {
  await page.goto('tc/audiences/hk-students/');
  const elder = page.getByRole('button', { name: '長輩版' });
  await elder.scrollIntoViewIfNeeded();
  const top = async () => (await elder.boundingBox())?.y ?? NaN;
  const before = await top();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await elder.click();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(height);
  expect(Math.abs((await top()) - before)).toBeLessThan(5);
});

test('where storage is forbidden a choice lasts as long as its page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('forbidden');
      },
    });
  });
  await page.goto(MEASURE);
  const standard = page.getByRole('button', { name: '標準' });
  await expect.poll(() => standard.getAttribute('aria-pressed')).toBe('true');
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  expect(await standard.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: '長輩版' }).click();
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  expect(await page.locator('html').getAttribute('data-comfort')).toBe('elder');
});

test('a page made ready in the background has the size chosen meanwhile as it is shown, before its scripts', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(MEASURE);
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const standard = await size();
  await page.evaluate(() => {
    localStorage.setItem('comfort', 'elder');
    dispatchEvent(new Event('pageshow'));
  });
  expect(await size()).toBeGreaterThan(standard * 1.3);
});

test('a choice made on another page is there when the reader comes back', async ({ page }) => {
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.goto('tc/about/');
  const standard = await size();
  await page.goto(MEASURE);
  await page.getByRole('button', { name: '長輩版' }).click();
  await page.goBack();
  await expect.poll(size).toBeGreaterThan(standard * 1.3);
});

test.for([360, 390, 412])(
  'in the version for older readers a header %d px wide has two rows and room for a question',
  async (width, { page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('comfort', 'elder');
    });
    await page.setViewportSize({ width, height: 740 });
    await page.goto(MEASURE);
    await serifReady(page);
    const header = page.getByRole('banner');
    const [name, index, twin] = await Promise.all(
      [header.locator('.brand'), header.getByText('目錄'), header.getByText('简体')].map((one) =>
        one.boundingBox(),
      ),
    );
    const middle = (box: typeof name) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect([middle(index), middle(twin)]).toEqual([middle(name), middle(name)]);
    const characters = await header
      .getByRole('searchbox')
      .evaluate((field) => field.clientWidth / parseFloat(getComputedStyle(field).fontSize));
    expect(characters).toBeGreaterThan(8);
  },
);

test('reading aloud is offered with a voice of the device only', async ({ context, page }) => {
  const voice = (localService: boolean) => [{ lang: 'zh-HK', localService, name: 'voice' }];
  const offer = async (voices: object[]) => {
    await context.addInitScript((list) => {
      speechSynthesis.getVoices = () => list as SpeechSynthesisVoice[];
    }, voices);
    await page.goto(MEASURE, { waitUntil: 'networkidle' });
    await serifReady(page);
    return page.getByRole('button', { name: '朗讀' }).isVisible();
  };
  expect(await offer([])).toBe(false);
  expect(await offer(voice(false))).toBe(false);
  expect(await offer(voice(true))).toBe(true);

  await page.evaluate(() => {
    speechSynthesis.speak = () => undefined;
    // No real voice to make an utterance with.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
  });
  await page.getByRole('button', { name: '朗讀' }).click();
  await page.getByRole('button', { name: '停止' }).waitFor();
});
