import { expect, test } from 'vitest';
import { resolve } from '../../src/core/resolve.ts';

const measures = [{ number: 1 }, { number: 2 }, { number: 3 }];

test('entries come in the order in which they are asked for', () => {
  expect(resolve('number', [3, 1], measures, 'a.mdx')).toEqual([{ number: 3 }, { number: 1 }]);
});

test('an unknown entry is an error that says where it is named', () => {
  expect(() => resolve('number', [1, 4], measures, 'a.mdx')).toThrow(
    'a.mdx: unknown number "4": expected one of 1, 2, 3',
  );
});
