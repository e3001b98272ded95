import { expect, test } from 'vitest';
import { entitySchema, measureSchema } from '../../../src/core/content/schema.ts';

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

test('an address becomes ASCII, so that the Simplified edition leads to the same page', () => {
  const url = 'https://www.gov.hk/tc/衞生?q=內地';
  const plain = 'https://www.gov.hk/tc/%E8%A1%9E%E7%94%9F?q=%E5%85%A7%E5%9C%B0';
  const updates = [{ date: '2025-06-01', title: '公布', url }];
  expect(measureSchema.parse({ ...valid, updates }).updates?.[0]?.url).toBe(plain);
  const entity = { slug: 'a', names: ['甲'], kind: 'place', url };
  expect(entitySchema.parse(entity).url).toBe(plain);
});
