/** Once per run: serves the built site and makes the browser ready that each test file starts. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/server/static-server.ts';
import { launchOptions } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The portal's address, sub-path included, with a slash at its end. */
    site: string;
  }
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // On first use this unpacks the bundled one, for longer than a test may take to start.
  await launchOptions();
  const server = await serve({ dist, port: 0, base: process.env.BASE_PATH });
  project.provide('site', server.url);
  return () => server.close();
}
