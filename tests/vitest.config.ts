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
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      project('unit', 10),
      project('content', 60),
      project('site', 120),
      project('browser', 120, ['tests/browser/setup.ts']),
    ],
  },
});
