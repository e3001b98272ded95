import { expect, test } from 'vitest';
import { z } from 'zod';
import { glossarySchema } from '../../src/core/content/schema.ts';
import { readDomains, readList, readMeasures, readPreamble } from './read-measures.ts';

const entries = z.array(glossarySchema).parse(readList('glossary'));
const text = [readPreamble(), ...readDomains(), ...readMeasures().map((one) => one.text)].join(
  '\n',
);

test.each(entries.flatMap(({ terms }) => terms))(
  '「%s」 stands word for word in the memorandum',
  (term) => {
    expect(text).toContain(term);
  },
);

test('no pair is listed twice', () => {
  const pairs = entries.map(({ terms }) => [...terms].sort().join(' '));
  expect(new Set(pairs).size).toBe(pairs.length);
});
