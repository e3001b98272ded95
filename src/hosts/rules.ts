/** The table of headers as hosts want it: pattern by pattern, what each one changes. */
import { covers, PATH_CLASSES, type Headers } from './headers.ts';

export interface Rule {
  pattern: string;
  /** What the pattern's class sends differently from the wider ones before it. */
  changes: Headers;
  /** Those of the changes that take the place of a wider class's value. */
  replaced: string[];
}

/** From the general to the particular: the first rule is everybody's. */
export const RULES: readonly Rule[] = PATH_CLASSES.flatMap(({ patterns, headers }, index) =>
  patterns.map((pattern) => {
    const wider = PATH_CLASSES.slice(0, index).findLast((one) =>
      one.patterns.some((other) => covers(other, pattern)),
    );
    const before = wider?.headers ?? {};
    const changes = Object.entries(headers).filter(([name, value]) => before[name] !== value);
    return {
      pattern,
      changes: Object.fromEntries(changes),
      replaced: changes.map(([name]) => name).filter((name) => name in before),
    };
  }),
);
