/** Numbers must run 1, 2, 3 … to the number expected. */
import type { Problem } from '../problem.ts';

interface Numbered {
  number: number;
  line: number;
}

/**
 * Checks a run of numbers in the order they are printed.
 * @param kind what is numbered: `measure` or `domain`
 * @param expected the last number according to the manifest
 * @param lastLine last line of the source, where what is missing at the end is reported
 */
export function checkSequence(
  kind: 'domain' | 'measure',
  entries: readonly Numbered[],
  expected: number,
  file: string,
  lastLine: number,
): Problem[] {
  const problems: Problem[] = [];
  const report = (what: string, line: number, message: string) =>
    problems.push({ rule: `${kind}-${what}`, file, line, message });
  const printed = new Set(entries.map(({ number }) => number));
  const seen = new Map<number, number>();
  let highest = 0;
  const missing = (upTo: number, line: number, found: string) => {
    for (let number = highest + 1; number < upTo; number++) {
      if (printed.has(number)) continue;
      report('missing', line, `${kind} ${number} is missing: expected it ${found}; restore it`);
    }
  };
  for (const { number, line } of entries) {
    const before = seen.get(number);
    if (before !== undefined) {
      const message = `${kind} ${number} is repeated: it already stands on line ${before}; expected ${kind} ${highest + 1}`;
      report('repeated', line, message);
      continue;
    }
    seen.set(number, line);
    if (number <= highest) {
      const message = `${kind} ${number} is out of order: it stands after ${kind} ${highest}; put it back in its place`;
      report('order', line, message);
      continue;
    }
    missing(number, line, `before ${kind} ${number}`);
    highest = number;
  }
  missing(expected + 1, lastLine, `because the manifest expects ${expected}`);
  if (highest > expected) {
    const message = `${kind} ${highest} is one too many: the manifest expects ${expected}; correct the text or "expect" in the manifest`;
    report('unexpected', seen.get(highest) ?? lastLine, message);
  }
  return problems;
}
