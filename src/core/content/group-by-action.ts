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

const nearest = (actions: readonly Action[]): Action | undefined =>
  NEAREST_FIRST.find((action) => actions.includes(action));

/** Each measure once, under its action nearest to the reader; the nearest groups come first. */
export function groupByAction<M extends { actions: readonly Action[] }>(
  measures: readonly M[],
): ActionGroup<M>[] {
  return NEAREST_FIRST.map((action) => {
    const all = measures.filter(({ actions }) => actions.includes(action));
    const isHere = ({ actions }: M) => nearest(actions) === action;
    return {
      action,
      measures: all.filter(isHere),
      elsewhere: all.filter((measure) => !isHere(measure)),
    };
  }).filter(({ measures }) => measures.length > 0);
}
