import { expect, test } from 'vitest';
import { openSearch } from '../../../src/core/publish/opensearch.ts';
import { publisher } from './fixture.ts';

test('a browser can fill in the search address, and the short name keeps to its 16 characters', () => {
  const xml = openSearch('sc', publisher);
  expect(xml).toContain('template="https://portal.example/zhejiang/sc/search/?q={searchTerms}"');
  const name = /<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1] ?? '';
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(16);
});
