/** What an embed shows, and how high that is: the page and the published heights share these values. */
import { SOURCE_EDITION, type Edition } from '../editions.ts';
import { measureName } from '../memorandum/names.ts';
import { phrases } from '../typography/phrases.ts';
import { chineseDate } from './chinese-date.ts';
import { domainId, measureId, type ItemId } from './item-id.ts';
import { lineCounter, phraseLineCounter } from './line-count.ts';
import type { Publisher } from './publisher.ts';
import type { DomainSource, MeasureSource, MemorandumSource } from './records.ts';
import { retirement } from './retirement.ts';

/** Widths, in px, for which heights are published. */
export const EMBED_WIDTHS = ['320', '480', '600', '800'] as const;

/** Frame height in px for each published frame width. */
export type EmbedHeights = Record<(typeof EMBED_WIDTHS)[number], number>;

export interface EmbedCard {
  id: ItemId;
  /** Where the words stand: the memorandum, and for a measure its domain. */
  context: string;
  /** 第7項 or 二、 — what stands before the official heading. */
  label: string;
  /** The official heading of a domain; empty for a measure. */
  heading: string;
  measures: { number: number; text: string }[];
  /** Which of the measures hold no longer. */
  retired: string[];
  /** The lines below the official words; each edition has its own words for one of them. */
  notes: { text: string; ofEdition?: true }[];
  /** SHA-256 of the official text shown largest: the measure's, or the heading's. */
  sha256: string;
}

const notes = (
  memorandum: MemorandumSource,
  edition: Edition,
  publisher: Publisher,
): EmbedCard['notes'] => [
  { text: `${chineseDate(memorandum.data.signed)}於${memorandum.data.place}簽署` },
  {
    text:
      edition === SOURCE_EDITION ? '繁體版' : '簡體版：由繁體原文逐字轉換，並非簽署的簡體版文本',
    ofEdition: true,
  },
  ...(publisher.official ? [] : [{ text: `由「${publisher.name}」提供，並非政府網站` }]),
];

/** The card of one measure, in the source script. */
export function measureCard(
  measure: MeasureSource,
  domain: DomainSource,
  memorandum: MemorandumSource,
  edition: Edition,
  publisher: Publisher,
): EmbedCard {
  const { number, text, provenance } = measure;
  return {
    id: measureId(measure),
    context: `${memorandum.title}：${domain.ordinal}、${domain.text}`,
    label: measureName(number),
    heading: '',
    measures: [{ number, text }],
    retired: retirement(measure),
    notes: notes(memorandum, edition, publisher),
    sha256: provenance.sha256,
  };
}

/** The card of a domain: its heading and every measure below it, in the source script. */
export function domainCard(
  domain: DomainSource,
  memorandum: MemorandumSource,
  edition: Edition,
  publisher: Publisher,
): EmbedCard {
  return {
    id: domainId(domain),
    context: memorandum.title,
    label: `${domain.ordinal}、`,
    heading: domain.text,
    measures: domain.measures.map(({ number, text }) => ({ number, text })),
    retired: domain.measures.flatMap(retirement),
    notes: notes(memorandum, edition, publisher),
    sha256: domain.provenance.sha256,
  };
}

/** The measures of `src/styles/embed.css`, in px at the default text size. */
const CSS = {
  /** Padding of the card, both sides together. */
  card: { inline: 38, block: 34 },
  context: { font: 14, line: 20 },
  heading: { font: 20, line: 28, above: 4 },
  number: { line: 20, above: 16 },
  official: { font: 18, line: 32, above: 8, inline: 16 },
  /** Margin, border and padding above the notes. */
  footer: { above: 29 },
  note: { font: 13, line: 20 },
  link: 44,
};

interface BlockStyle {
  font: number;
  line: number;
  inline?: number;
}

/** The height of a block of text, from the inner width of the card. */
const block =
  (lines: (column: number) => number, { font, line, inline = 0 }: BlockStyle) =>
  (width: number): number =>
    lines((width - inline) / font) * line;

/**
 * @returns the height in px of a frame that shows the whole card, from the frame's width in px, both
 *   at the default text size
 */
export function cardHeight(card: EmbedCard): (width: number) => number {
  const blocks = [
    block(phraseLineCounter(phrases(card.context)), CSS.context),
    block(phraseLineCounter([card.label, ...phrases(card.heading)]), CSS.heading),
    ...card.measures.map(({ text }) => block(lineCounter(text), CSS.official)),
    ...[...card.retired, ...card.notes.map(({ text }) => text)].map((note) =>
      block(phraseLineCounter([note]), CSS.note),
    ),
  ];
  const numbered = card.id.kind === 'domain' ? CSS.number.line + CSS.number.above : 0;
  const fixed =
    CSS.card.block +
    CSS.heading.above +
    card.measures.length * (numbered + CSS.official.above) +
    CSS.footer.above +
    // The line of the hash.
    CSS.note.line +
    CSS.link;
  return (width) => {
    const inner = width - CSS.card.inline;
    return blocks.reduce((sum, height) => sum + height(inner), fixed);
  };
}

/** How high a card is in CSS pixels at each of the widths of `EMBED_WIDTHS`, as its frame begins. */
export function cardHeights(card: EmbedCard): EmbedHeights {
  const height = cardHeight(card);
  return Object.fromEntries(
    EMBED_WIDTHS.map((width) => [width, height(Number(width))]),
  ) as EmbedHeights;
}
