/**
 * A frame height that needs no script: text height falls along a convex curve as its frame widens,
 * so the greatest of a few straight lines follows it from above.
 */
/** The first is the room that a page leaves on the narrowest phone. */
const KNOTS = [280, 380, 600, 800] as const;
const WIDEST = 1200;

/**
 * @param heightAt the height in px that the content needs at a width in px
 * @returns a CSS length for a frame that fills a size container (`cqw` is 1 % of its width): never
 *   less than the content needs from 280 px upwards
 */
export function fluidHeight(heightAt: (width: number) => number): string {
  const lines = KNOTS.slice(1).map((right, index) => {
    const left = KNOTS[index] ?? right;
    // Hundredths of a px a px: what the snippet can print is what is proved here.
    const cqw = Math.round(((heightAt(left) - heightAt(right)) / (right - left)) * 10_000) / 100;
    return { cqw, px: heightAt(left) + (cqw / 100) * left };
  });
  const floor = heightAt(800);
  const follow = (width: number): number =>
    Math.max(floor, ...lines.map(({ px, cqw }) => px - (cqw / 100) * width));
  let slack = 0;
  for (let width: number = KNOTS[0]; width <= WIDEST; width += 1)
    // The line falls until the next whole pixel: widths between have fractions.
    slack = Math.max(slack, heightAt(width) - follow(width + 1));
  const up = (px: number): number => Math.ceil(px + slack);
  const terms = lines.filter(({ cqw }) => cqw > 0).map(({ px, cqw }) => `${up(px)}px - ${cqw}cqw`);
  return `max(${[`${up(floor)}px`, ...terms].join(', ')})`;
}
