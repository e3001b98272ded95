/** A real Chromium for the tests, on any machine that ran `npm ci`. */
import type { LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';
import { findChromium } from './find-chromium.ts';
import { testFonts } from './fonts.ts';

/** Nothing the browser does of its own accord may reach the network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
];

/** Options for Playwright's `chromium.launch()`; web security stays on. */
export async function launchOptions(): Promise<LaunchOptions> {
  const installed = findChromium();
  const { path, env } = installed ? { path: installed, env: {} } : await bundledChromium();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    executablePath: path,
    args: QUIET,
    env: { ...Object.fromEntries(inherited), ...env, ...(await testFonts()) },
  };
}

/** The same with the fonts of this machine, or those `FONTCONFIG_FILE` names, in place of the tests' one. */
export async function launchOptionsToLookAt(): Promise<LaunchOptions> {
  const options = await launchOptions();
  const { FONTCONFIG_FILE } = process.env;
  return { ...options, env: { ...options.env, FONTCONFIG_FILE } };
}
