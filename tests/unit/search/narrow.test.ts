import { expect, test } from 'vitest';
import { countValues, narrow } from '../../../src/core/search/narrow.ts';
import { measure } from './fixture.ts';

const result = (number: number, domain: string, audience: string[]) => ({
  card: measure(number, '', { facets: { domain: [domain], audience, direction: [] } }),
  ranges: [],
  titleRanges: [],
});
const results = [
  result(7, 'finance', ['finance', 'startups']),
  result(8, 'finance', ['finance']),
  result(12, 'science', ['finance', 'tech']),
];
const none = { domain: '', audience: '', direction: '' };

test('chosen values are all required', () => {
  const left = narrow(results, { ...none, domain: 'finance', audience: 'startups' });
  expect(left.map(({ card }) => card.number)).toEqual([7]);
});

test('a count says what a choice would leave, with the other choices kept', () => {
  const filters = { ...none, domain: 'science', audience: 'tech' };
  expect(Object.fromEntries(countValues(results, filters, 'domain'))).toEqual({ science: 1 });
  expect(Object.fromEntries(countValues(results, filters, 'audience'))).toEqual({
    finance: 1,
    tech: 1,
  });
});
