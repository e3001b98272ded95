/** Readers who set colours of their own (Windows' contrast themes). */
import { expect } from 'vitest';
import { test } from './fixtures.ts';

test.for(['tc', 'sc'])(
  'in /%s/ the characters that differ between the scripts are seen like those beside them',
  async (edition, { page }) => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await page.goto(`${edition}/zj2025/parallel/`);
    const colours = await page.locator('.parallel-text').evaluateAll((texts) => {
      const colourOf = (element: Element): string => getComputedStyle(element).color;
      return texts.flatMap((text) => [...text.querySelectorAll('p, mark')].map(colourOf));
    });
    expect(colours.length).toBeGreaterThan(1000);
    expect([...new Set(colours)]).toEqual(['rgb(255, 255, 255)']);
  },
);
