/** One item as a webmaster takes it: everything a snippet or an oEmbed document needs, in one script. */
import { EDITIONS, type Edition } from '../editions.ts';
import { cardHeight, cardHeights, domainCard, measureCard } from './embed-card.ts';
import type { EmbedCard, EmbedHeights } from './embed-card.ts';
import { chineseDate } from './chinese-date.ts';
import { fluidHeight } from './fluid-height.ts';
import type { Publisher } from './publisher.ts';
import type { DomainSource, MeasureSource, MemorandumSource } from './records.ts';

export interface Embeddable {
  lang: string;
  /** Names the frame for those who hear the page. */
  title: string;
  /** The official heading of a domain; empty for a measure. */
  heading: string;
  /** The official words; the paragraphs of a domain carry their number. */
  paragraphs: string[];
  /** The source line that stands below the words and links to the page. */
  credit: string;
  page: string;
  embed: string;
  heights: EmbedHeights;
  /** CSS height of a frame that fills a size container. */
  fluidHeight: string;
}

function embeddable(
  card: EmbedCard,
  name: string,
  memorandum: MemorandumSource,
  edition: Edition,
  publisher: Publisher,
): Embeddable {
  const { id } = card;
  const isDomain = id.kind === 'domain';
  return {
    lang: EDITIONS[edition].lang,
    title: `${memorandum.title}${name}`,
    heading: isDomain ? card.label + card.heading : '',
    paragraphs: card.measures.map(({ number, text }) => (isDomain ? `${number}. ${text}` : text)),
    credit: [
      `${memorandum.title}${name}，${chineseDate(memorandum.data.signed)}簽署`,
      ...card.retired,
    ].join('。'),
    page: publisher.url.item(edition, id),
    embed: publisher.url.embed(edition, id),
    heights: cardHeights(card),
    fluidHeight: fluidHeight(cardHeight(card)),
  };
}

/** A measure for embedding in one edition, in the source script. */
export function embeddableMeasure(
  measure: MeasureSource,
  domain: DomainSource,
  memorandum: MemorandumSource,
  edition: Edition,
  publisher: Publisher,
): Embeddable {
  const card = measureCard(measure, domain, memorandum, edition, publisher);
  return embeddable(card, card.label, memorandum, edition, publisher);
}

/** A domain for embedding in one edition, in the source script. */
export function embeddableDomain(
  domain: DomainSource,
  memorandum: MemorandumSource,
  edition: Edition,
  publisher: Publisher,
): Embeddable {
  const card = domainCard(domain, memorandum, edition, publisher);
  const name = `：${domain.ordinal}、${domain.text}`;
  return embeddable(card, name, memorandum, edition, publisher);
}
