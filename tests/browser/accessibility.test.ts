import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { TEMPLATES } from './templates.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The page's own policy forbids the checker's stylesheets; what it checks is the same.
test.override({ contextOptions: { bypassCSP: true, reducedMotion: 'reduce' } });

const EMBEDS = ['embed/tc/zj2025/measures/28/', 'embed/sc/zj2025/domains/9/'];

test.for([...TEMPLATES, ...EMBEDS])(
  'axe finds nothing on /%s, light or dark',
  async (path, { page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(
        async (values): Promise<AxeResults> =>
          // @ts-expect-error: the script above defines it in the page.
          axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
        TAGS,
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`,
        ),
      );
      expect(found, colorScheme).toEqual([]);
    }
  },
);
