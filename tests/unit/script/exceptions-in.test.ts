import { expect, test } from 'vitest';
import { exceptionsIn } from '../../../src/core/script/exceptions-in.ts';

test('every occurrence of a listed word is given, a longer word before the one inside it', () => {
  const found = exceptionsIn('於「慰藉」與藉此，於是');
  expect(found.map(({ from, to }) => `${from}→${to}`)).toEqual([
    '於→于',
    '「→“',
    '慰藉→慰藉',
    '」→”',
    '藉→借',
    '於→于',
  ]);
});
