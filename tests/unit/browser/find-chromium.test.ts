import { expect, test } from 'vitest';
import { findChromium } from '../../browser/find-chromium.ts';

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

test('CHROME_PATH comes before any installed browser', () => {
  const exists = only('/opt/chrome', '/usr/bin/chromium');
  expect(findChromium({ CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }, exists)).toBe(
    '/opt/chrome',
  );
  expect(findChromium({ PATH: '/bin:/usr/bin' }, exists)).toBe('/usr/bin/chromium');
});

test('a CHROME_PATH that leads nowhere is an error and not passed over', () => {
  expect(() => findChromium({ CHROME_PATH: '/opt/chrome' }, only('/usr/bin/chromium'))).toThrow(
    '/opt/chrome',
  );
});

test('without any browser, or when asked for, the bundled one is left to use', () => {
  expect(findChromium({ PATH: '/usr/bin' }, only())).toBeUndefined();
  const env = { CHROME_PATH: 'bundled', PATH: '/usr/bin' };
  expect(findChromium(env, only('/usr/bin/chromium'))).toBeUndefined();
});
