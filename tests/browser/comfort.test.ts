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
  await page.goto('sc/about/', { waitUntil: 'domcontentloaded' });
  expect(await size()).toBeGreaterThan(standard * 1.3);

  await page.unroute('**/*.js');
  await page.goto(MEASURE);
  const elder = page.getByRole('button', { name: '長輩版' });
  await expect.poll(() => elder.getAttribute('aria-pressed')).toBe('true');
  await elder.click();
  expect(await size()).toBe(standard);
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
});
