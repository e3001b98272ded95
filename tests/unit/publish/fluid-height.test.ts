import { expect, test } from 'vitest';
import { cardHeight, domainCard, measureCard } from '../../../src/core/publish/embed-card.ts';
import { fluidHeight } from '../../../src/core/publish/fluid-height.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

/** What a browser makes of `max(279px, 467px - 32.5cqw)` in a container of `width` px. */
function evaluate(css: string, width: number): number {
  const terms = css.replace(/^max\(|\)$/g, '').split(', ');
  const values = terms.map((term) => {
    const [, px, cqw = '0'] = /^(\d+)px(?: - ([\d.]+)cqw)?$/.exec(term) ?? [];
    return Number(px) - (Number(cqw) * width) / 100;
  });
  return Math.max(...values);
}

const long = { ...first, text: first.text.repeat(8) };
const cards = [
  measureCard(first, domains[0], memorandum, 'tc', publisher),
  measureCard(long, domains[0], memorandum, 'sc', publisher),
  domainCard(domains[0], memorandum, 'tc', publisher),
];

test.each(cards)('a full-width frame never cuts a line off and wastes little: %#', (card) => {
  const needed = cardHeight(card);
  const css = fluidHeight(needed);
  for (let width = 320; width <= 1200; width += 4) {
    const spare = evaluate(css, width) - needed(width);
    expect(spare).toBeGreaterThanOrEqual(-0.5);
    if (width <= 800) expect(spare).toBeLessThan(110);
  }
});
