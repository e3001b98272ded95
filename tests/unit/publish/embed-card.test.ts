import { expect, test } from 'vitest';
import {
  cardHeight,
  cardHeights,
  domainCard,
  EMBED_WIDTHS,
  measureCard,
} from '../../../src/core/publish/embed-card.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const card = measureCard(first, domains[0], memorandum, 'tc', publisher);

test('a measure shows its words, number, date and hash', () => {
  expect(card).toMatchObject({
    label: '第1項',
    measures: [{ number: 1, text: first.text }],
    sha256: first.provenance.sha256,
  });
  expect(card.notes[0]).toContain('2025年4月24日');
});

test('the derived edition and the unofficial portal say so', () => {
  const derived = measureCard(first, domains[0], memorandum, 'sc', publisher);
  expect(derived.notes.join()).toContain('並非簽署的簡體版文本');
  expect(card.notes.join()).toContain('並非政府網站');
  const official = { ...publisher, official: true };
  const own = measureCard(first, domains[0], memorandum, 'tc', official);
  expect(own.notes.join()).not.toContain('並非政府網站');
});

test('a domain shows its heading and every measure', () => {
  const domain = domainCard(domains[0], memorandum, 'tc', publisher);
  expect(domain.label + domain.heading).toBe('一、共建「一帶一路」及商貿投資');
  expect(domain.measures.map(({ number }) => number)).toEqual([1, 2]);
});

test('a height is published for every width, and a wider frame is never higher', () => {
  const heights = cardHeights(card);
  const list = EMBED_WIDTHS.map((width) => heights[width]);
  expect(list).toEqual(EMBED_WIDTHS.map((width) => cardHeight(card)(Number(width))));
  expect(list).toEqual([...list].sort((a, b) => b - a));
});
