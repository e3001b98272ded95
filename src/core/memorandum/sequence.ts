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
  const missing = (upTo: number, line: number, place: string, remedy: string) => {
    const numbers = Array.from(
      { length: Math.max(0, upTo - highest - 1) },
      (_, i) => highest + 1 + i,
    ).filter((number) => !printed.has(number));
    if (numbers.length === 0) return;
    const [one, it] =
      numbers.length === 1
        ? [`${kind} ${ranges(numbers)} is`, 'it']
        : [`${kind}s ${ranges(numbers)} are`, 'them'];
    report('missing', line, `${one} missing: expected ${it} ${place}; restore ${it}${remedy}`);
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
    missing(number, line, `before ${kind} ${number}`, '');
    highest = number;
  }
  missing(
    expected + 1,
    lastLine,
    `because the manifest expects ${expected}`,
    ' or correct "expect" in the manifest',
  );
  if (highest > expected) {
    const message = `${kind} ${highest} is one too many: the manifest expects ${expected}; correct the text or "expect" in the manifest`;
    report('unexpected', seen.get(highest) ?? lastLine, message);
  }
  return problems;
}

/** 1, 2, 3, 5 → `1–3, 5`. */
function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
