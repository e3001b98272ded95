/** What a check of the whole content costs. */
import { expect, test } from 'vitest';
import type { ExpectedEntry } from '../../../src/core/content/expected-entries.ts';
import { planContent } from '../../../src/core/content/plan-content.ts';
import { writeNewEntry } from '../../../src/core/mdx/write-entry.ts';

const defaults = { title: '甲', audiences: [], topics: [], actions: [], related: [] };
const provenance = { lines: [1, 1], sha256: '0'.repeat(64), repairs: [] };

/** How often a check of so many measures asks for one's memorandum. */
function looks(count: number): number {
  let asked = 0;
  const measures = Array.from({ length: count }, (_, index): ExpectedEntry => {
    const number = index + 1;
    return {
      collection: 'measures',
      path: `measures/a/${number}.mdx`,
      get memorandum() {
        asked++;
        return 'a';
      },
      number,
      source: 'seeds/a.txt',
      official: { memorandum: 'a', number, domain: 1, ...provenance },
      sections: [{ part: undefined, paragraphs: ['甲。'] }],
      defaults,
    };
  });
  const texts = new Map(measures.map((entry) => [entry.path, writeNewEntry(entry, defaults)]));
  expect(planContent(measures, { texts, others: [] }, (path) => path).problems).toEqual([]);
  return asked;
}

test('a check of twice as many measures is twice the work, not four times', () => {
  expect(looks(40)).toBeLessThanOrEqual(2 * looks(20));
});
