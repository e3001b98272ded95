import { expect, test } from 'vitest';
import { measureSchema } from '../../../src/core/content/schema.ts';

const valid = {
  official: {
    memorandum: 'zj2025',
    number: 1,
    domain: 1,
    lines: [29, 29],
    sha256: '0'.repeat(64),
    repairs: [],
  },
  title: '標題',
  audiences: [],
  topics: [],
  actions: ['training'],
  related: [],
};

test('a misspelt key is refused instead of ignored', () => {
  expect(measureSchema.safeParse(valid).success).toBe(true);
  expect(measureSchema.safeParse({ ...valid, audience: [] }).success).toBe(false);
});

test('an update keeps its date however YAML hands it over', () => {
  const update = { title: '公布', url: 'https://www.cmab.gov.hk/' };
  for (const date of ['2025-06-01', new Date('2025-06-01')]) {
    const entry = measureSchema.parse({ ...valid, updates: [{ ...update, date }] });
    expect(entry.updates?.[0]?.date).toBe('2025-06-01');
  }
});
