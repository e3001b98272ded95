/** A line that is only in the old (`-`) or only in the new text (`+`), with its number there. */
export interface LineChange {
  sign: '-' | '+';
  /** 1-based. */
  line: number;
  text: string;
}

/**
 * The shortest list of lines to remove and add, from the longest common subsequence; how a line
 * ends is no difference.
 */
export function diffLines(before: string, after: string): LineChange[] {
  const a = before.split(/\r?\n/u);
  const b = after.split(/\r?\n/u);
  const common = commonLengths(a, b);
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const changes: LineChange[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ sign: '-', line: i + 1, text: a[i++] ?? '' });
    } else {
      changes.push({ sign: '+', line: j + 1, text: b[j++] ?? '' });
    }
  }
  return changes;
}

/** Length of the longest common subsequence of every pair of tails. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] ?? [];
      const below = table[i + 1] ?? [];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
