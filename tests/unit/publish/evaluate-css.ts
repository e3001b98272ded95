/** What a browser makes of `max(279px, 467px - 32.5cqw)` in a container of `width` px. */
export function evaluateMax(css: string, width: number): number {
  const terms = css.replace(/^max\(|\)$/g, '').split(', ');
  const values = terms.map((term) => {
    const [, px, cqw = '0'] = /^(\d+)px(?: - ([\d.]+)cqw)?$/.exec(term) ?? [];
    return Number(px) - (Number(cqw) * width) / 100;
  });
  return Math.max(...values);
}
