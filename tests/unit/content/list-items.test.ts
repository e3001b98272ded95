import { expect, test } from 'vitest';
import { listItems } from '../../../src/core/content/list-items.ts';

test('pairs that begin with the same term are two entries', () => {
  const items = listItems('- terms: [資訊, 信息]\n- terms: [資訊, 數字]\n');
  expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  expect(items.map(({ order }) => order)).toEqual([0, 1]);
});

test('what has a slug is known by it', () => {
  expect(listItems('- slug: legal\n')).toEqual([{ slug: 'legal', order: 0, id: 'legal' }]);
});

test('a list without entries is empty', () => {
  expect(listItems('')).toEqual([]);
  expect(listItems('# only a remark\n[]\n')).toEqual([]);
});
