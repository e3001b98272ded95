import { expect, test } from 'vitest';
import { ACTIONS, type Action } from '../../../src/core/content/schema.ts';
import { groupByAction } from '../../../src/core/content/group-by-action.ts';

const measure = (number: number, ...actions: Action[]) => ({ number, actions });

test('a measure stands once, under the action nearest to a reader, whatever order editors wrote, and is named under the others', () => {
  const groups = groupByAction([
    measure(7, 'training', 'funding-listing'),
    measure(22, 'training', 'internship', 'exchange'),
    measure(29, 'exchange'),
    measure(33, 'exchange', 'internship'),
  ]);
  const numbers = (group: { number: number }[]) => group.map((one) => one.number);
  expect(
    groups.map(({ action, measures, elsewhere }) => [
      action,
      numbers(measures),
      numbers(elsewhere),
    ]),
  ).toEqual([
    ['internship', [22, 33], []],
    ['funding-listing', [7], []],
    ['exchange', [29], [22, 33]],
  ]);
});

test('what an audience looks for is nearer to it than all else', () => {
  const groups = groupByAction(
    [measure(26, 'agreement', 'platform', 'exchange'), measure(30, 'research', 'exchange')],
    ['internship', 'exchange'],
  );
  expect(groups.map(({ action, measures }) => [action, measures.length])).toEqual([
    ['exchange', 2],
  ]);
});

test('no action that editors may write is left out', () => {
  const all = (Object.keys(ACTIONS) as Action[]).map((action, index) => measure(index, action));
  expect(groupByAction(all).flatMap(({ measures }) => measures)).toHaveLength(all.length);
});

test('a measure without an action is an error, not a measure less', () => {
  expect(() => groupByAction([measure(7)])).toThrow(/Measure 7: .*"actions"/);
});
