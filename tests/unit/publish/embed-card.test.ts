import { expect, test } from 'vitest';
import {
  cardHeights,
  domainCard,
  measureCard,
  type EmbedCard,
} from '../../../src/core/publish/embed-card.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const card = measureCard(first, domains[0], memorandum, 'tc', publisher);
const said = ({ notes }: EmbedCard): string => notes.map(({ text }) => text).join();

test('a measure shows its words, number, date and hash', () => {
  expect(card).toMatchObject({
    label: '第1項',
    measures: [{ number: 1, text: first.text }],
    sha256: first.provenance.sha256,
  });
  expect(card.notes[0]?.text).toContain('2025年4月24日');
});

test('the derived edition and the unofficial portal say so', () => {
  const derived = measureCard(first, domains[0], memorandum, 'sc', publisher);
  expect(said(derived)).toContain('並非簽署的簡體版文本');
  expect(said(card)).toContain('並非政府網站');
  const official = { ...publisher, official: true };
  const own = measureCard(first, domains[0], memorandum, 'tc', official);
  expect(said(own)).not.toContain('並非政府網站');
});

test('a domain shows its heading and every measure', () => {
  const domain = domainCard(domains[0], memorandum, 'tc', publisher);
  expect(domain.label + domain.heading).toBe('一、共建「一帶一路」及商貿投資');
  expect(domain.measures.map(({ number }) => number)).toEqual([1, 2]);
});

test('a height is published for every width', () => {
  // 39 official characters take 3, 2, 2 and 1 lines of 32 px, the context 2 and then 1 of 20 px;
  // heading, three notes, hash, link and spacing are 227 px.
  expect(cardHeights(card)).toEqual({
    '320': 227 + 3 * 32 + 2 * 20,
    '480': 227 + 2 * 32 + 20,
    '600': 227 + 2 * 32 + 20,
    '800': 227 + 32 + 20,
  });
});
