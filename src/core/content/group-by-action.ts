import type { Action } from './schema.ts';

/** From what one person can take part in to what governments do between them. */
const NEAREST_FIRST: readonly Action[] = [
  'study',
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

interface Acted {
  number: number;
  actions: readonly Action[];
}

/** The first of an order that a measure offers; throws where it offers none: it would be on no page. */
function nearestAction({ number, actions }: Acted, order: readonly Action[]): Action {
  const found = order.find((action) => actions.includes(action));
  if (found) return found;
  throw new Error(
    `Measure ${number}: "audiences" lists whom it concerns, but "actions" nothing that they can do. ` +
      `Add one of ${NEAREST_FIRST.join(', ')}.`,
  );
}

/**
 * Each measure once, under its action nearest to the reader; the nearest groups come first. Throws
 * for a measure without any.
 * @param sought what is nearer to this reader than all else, in this order
 */
export function groupByAction<M extends Acted>(
  measures: readonly M[],
  sought: readonly Action[] = [],
): ActionGroup<M>[] {
  const order = [...new Set([...sought, ...NEAREST_FIRST])];
  const places = new Map(measures.map((measure) => [measure, nearestAction(measure, order)]));
  return order
    .map((action) => {
      const all = measures.filter(({ actions }) => actions.includes(action));
      const isHere = (measure: M) => places.get(measure) === action;
      return {
        action,
        measures: all.filter(isHere),
        elsewhere: all.filter((measure) => !isHere(measure)),
      };
    })
    .filter(({ measures }) => measures.length > 0);
}
