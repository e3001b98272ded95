import { expect, test } from 'vitest';
import { cardHeight, domainCard, measureCard } from '../../../src/core/publish/embed-card.ts';
import { fluidHeight } from '../../../src/core/publish/fluid-height.ts';
import { evaluateMax } from './evaluate-css.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const long = { ...first, text: first.text.repeat(8) };
const cards = [
  measureCard(first, domains[0], memorandum, 'tc', publisher),
  measureCard(long, domains[0], memorandum, 'sc', publisher),
  domainCard(domains[0], memorandum, 'tc', publisher),
];

test.each(cards)('a full-width frame never cuts a line off and wastes little: %#', (card) => {
  const needed = cardHeight(card);
  const css = fluidHeight(needed);
  for (let tenths = 2800; tenths <= 12000; tenths++) {
    const width = tenths / 10;
    const spare = evaluateMax(css, width) - needed(width);
    expect(spare).toBeGreaterThanOrEqual(0);
    if (width <= 800) expect(spare).toBeLessThan(110);
  }
});
