/** Once per run: serves the built site and starts the one browser that all browser tests share. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/server/static-server.ts';
import { launchServer } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The portal's address, sub-path included, with a slash at its end. */
    site: string;
    browserEndpoint: string;
  }
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchServer();
  const server = await serve({ dist, port: 0, base: process.env.BASE_PATH }).catch(
    async (error: unknown) => {
      await browser.close();
      throw error;
    },
  );
  project.provide('site', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
