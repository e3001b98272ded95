/** What a check of the whole content costs. */
import { expect, test } from 'vitest';
import type { ExpectedEntry } from '../../../src/core/content/expected-entries.ts';
import { planContent } from '../../../src/core/content/plan-content.ts';
import { writeNewEntry } from '../../../src/core/mdx/write-entry.ts';

const defaults = { title: '甲', audiences: [], topics: [], actions: [], related: [] };
const provenance = { lines: [1, 1], sha256: '0'.repeat(64), repairs: [] };

const measure = (number: number): ExpectedEntry => ({
  collection: 'measures',
  path: `measures/a/${number}.mdx`,
  memorandum: 'a',
  number,
  source: 'seeds/a.txt',
  official: { memorandum: 'a', number, domain: 1, ...provenance },
  sections: [{ part: undefined, paragraphs: ['甲。'] }],
  defaults,
});

/** How often a check of so many measures reads anything of one. */
function reads(count: number): number {
  const plain = Array.from({ length: count }, (_, index) => measure(index + 1));
  const texts = new Map(plain.map((entry) => [entry.path, writeNewEntry(entry, defaults)]));
  let read = 0;
  const watched = plain.map(
    (entry) =>
      new Proxy(entry, {
        get(target, key) {
          read++;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  expect(planContent(watched, { texts, others: [] }, (path) => path).problems).toEqual([]);
  return read;
}

test('a check of twice as many measures is twice the work, not four times', () => {
  expect(reads(40)).toBeLessThanOrEqual(2 * reads(20));
});
