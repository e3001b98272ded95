/**
 * Fits phrases into lines no wider than `width`: as many phrases a line as fit, and lines of like
 * length where that needs no further line.
 * @param widthOf the width of a text in the unit of `width`
 */
export function wrap(
  phrases: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const phrase of phrases) {
      const line = (lines.at(-1) ?? '') + phrase;
      if (lines.length > 0 && widthOf(line) <= limit) lines[lines.length - 1] = line;
      else lines.push(phrase);
    }
    return lines;
  };
  const fewest = fill(width);
  const even = fill(widthOf(phrases.join('')) / fewest.length + widthOf('一') * 2);
  return even.length === fewest.length ? even : fewest;
}
