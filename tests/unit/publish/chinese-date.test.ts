import { expect, test } from 'vitest';
import { chineseDate } from '../../../src/core/publish/chinese-date.ts';

test('a date reads as Chinese prints it, without leading zeros', () => {
  expect(chineseDate('2025-04-04')).toBe('2025年4月4日');
});

test('anything else is refused', () => {
  expect(() => chineseDate('April 2025')).toThrow('expected YYYY-MM-DD');
});
