import { expect, test } from 'vitest';
import { inEdition } from '../../src/core/editions.ts';

test.each([
  ['/tc/zj2025/measures/7/', '/sc/zj2025/measures/7/'],
  ['/sc/', '/sc/'],
  ['/tc/tc/', '/sc/tc/'],
  ['/about/tc/', '/about/tc/'],
])('the Simplified twin of %s is %s', (path, twin) => {
  expect(inEdition(path, 'sc')).toBe(twin);
});
