/** Where a Chromium may already be on this machine, best first. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * Path of the browser to use: `CHROME_PATH`, else an installed one, else Playwright's own;
 * undefined when there is none. `CHROME_PATH=bundled` asks for the one from npm.
 * Throws when `CHROME_PATH` names a file that is not there.
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const wished = env.CHROME_PATH;
  if (wished === 'bundled') return undefined;
  if (wished) {
    if (exists(wished)) return wished;
    throw new Error(`CHROME_PATH is ${wished}, but there is no such file.`);
  }
  const installed = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...installed, ...MAC_APPS, chromium.executablePath()].find(exists);
}
