import type { Action } from './schema.ts';

/** From what one person can take part in to what governments do between them. */
const NEAREST_FIRST: readonly Action[] = [
  'internship',
  'funding-listing',
  'events',
  'training',
  'market-access',
  'research',
  'platform',
  'policy-services',
  'infrastructure',
  'promotion',
  'agreement',
  'exchange',
];

export interface ActionGroup<M> {
  action: Action;
  measures: M[];
  /** Measures of this action that stand in a nearer group. */
  elsewhere: M[];
}

/**
 * Each measure once, under its action nearest to the reader; the nearest groups come first. What
 * `sought` names, in its order, is nearer than all else.
 */
export function groupByAction<M extends { actions: readonly Action[] }>(
  measures: readonly M[],
  sought: readonly Action[] = [],
): ActionGroup<M>[] {
  const order = [...new Set([...sought, ...NEAREST_FIRST])];
  return order
    .map((action) => {
      const all = measures.filter(({ actions }) => actions.includes(action));
      const isHere = ({ actions }: M) => order.find((one) => actions.includes(one)) === action;
      return {
        action,
        measures: all.filter(isHere),
        elsewhere: all.filter((measure) => !isHere(measure)),
      };
    })
    .filter(({ measures }) => measures.length > 0);
}
