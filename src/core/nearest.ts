/**
 * The known word that a misspelt one is meant to be: a third of its letters may be wrong, missing
 * or too many.
 * @returns undefined when none is that near
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .filter((each) => each.distance <= word.length / 3)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** How many letters must be put in, taken out or exchanged (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (cells: readonly number[], index: number) => cells[index] ?? Infinity;
      const exchange = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, exchange));
    }
  }
  return row.at(-1) ?? 0;
}
