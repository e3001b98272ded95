/** The heights of full-width frames, against what every real card needs at every width. */
import { expect, test } from 'vitest';
import type { MemorandumDocument } from '../../src/core/publish/documents.ts';
import { cardHeight, domainCard, measureCard } from '../../src/core/publish/embed-card.ts';
import type {
  DomainSource,
  MeasureSource,
  MemorandumSource,
} from '../../src/core/publish/records.ts';
import { publisher } from '../../src/publisher.ts';
import { evaluateMax } from '../unit/publish/evaluate-css.ts';
import { memoranda } from './published.ts';

const TRADITIONAL = 'zh-Hant-HK';
const EDITIONS = [
  ['tc', TRADITIONAL],
  ['sc', 'zh-Hans-CN'],
] as const;

/** Every card of a memorandum in the source script, with the height that is published for it. */
function* cardsOf({ domains, title, signed, place }: MemorandumDocument) {
  // What a card reads of these records, and no more.
  const memorandum = {
    title: title[TRADITIONAL],
    data: { signed, place: place[TRADITIONAL] },
  } as MemorandumSource;
  for (const document of domains) {
    const measures = document.measures.map(
      ({ number, official: { text, provenance } }) =>
        ({ number, text: text[TRADITIONAL], provenance }) as MeasureSource,
    );
    const { official } = document;
    const domain = {
      ordinal: document.ordinal[TRADITIONAL],
      text: official.text[TRADITIONAL],
      provenance: official.provenance,
      measures,
    } as DomainSource;
    for (const [edition, lang] of EDITIONS) {
      yield {
        id: `${edition} ${document.id}`,
        card: domainCard(domain, memorandum, edition, publisher),
        css: document.embed[lang].fluidHeight,
      };
      for (const [index, measure] of measures.entries())
        yield {
          id: `${edition} measure ${measure.number}`,
          card: measureCard(measure, domain, memorandum, edition, publisher),
          css: document.measures[index]?.embed[lang].fluidHeight ?? '',
        };
    }
  }
}

const cards = memoranda().flatMap((document) => [...cardsOf(document)]);

test('a full-width frame is never lower than its card at any width from 280 px', () => {
  expect(cards.length).toBeGreaterThan(100);
  const low: string[] = [];
  for (const { id, card, css } of cards) {
    const needed = cardHeight(card);
    for (let tenths = 2800; tenths <= 12000; tenths++) {
      const width = tenths / 10;
      const missing = needed(width) - evaluateMax(css, width);
      if (missing > 0) low.push(`${id} at ${width} px: ${missing} px too low`);
    }
  }
  expect(low).toEqual([]);
});
