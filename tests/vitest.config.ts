import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Slow projects look at the built site; run `npm run build` first (`npm test` does). */
const project = (name: string, seconds: number, globalSetup: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup,
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    // As long as a slow machine may need: what is waited for either comes or never does.
    expect: { poll: { timeout: 20_000 } },
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Browsers wait more than they work: also a machine of two cores runs two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('unit', 10),
      project('content', 60),
      project('site', 120),
      project('browser', 180, ['tests/browser/setup.ts']),
    ],
  },
});
