import type { Update } from '../content/schema.ts';

export type DatedUpdate<M> = Update & { measure: M };

/** The dated updates of all measures, newest first; those of one day in the measures' order. */
export const latestUpdates = <M extends { updates: readonly Update[] }>(
  measures: readonly M[],
): DatedUpdate<M>[] =>
  measures
    .flatMap((measure) => measure.updates.map((update) => ({ ...update, measure })))
    .sort((a, b) => b.date.localeCompare(a.date));
