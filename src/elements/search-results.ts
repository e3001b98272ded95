/** Writes an answer into the page. Text only ever goes in as text. */
import type { Answer } from '../core/search/answer.ts';
import type { Card } from '../core/search/card.ts';
import { excerpt, markPieces, type Piece } from '../core/search/excerpt.ts';
import type { Range } from '../core/search/haystack.ts';

type Child = Node | string;

function element(tag: string, className: string, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, mark }) => (mark ? element('mark', '', text) : text));

/** A measure's number: large figures for the eye, 第28項 for the ear. */
const numeral = ({ kind, number }: Card, [before = '', after = '']: readonly string[]): Child[] =>
  kind === 'measure'
    ? [
        element('span', 'sr-only', before),
        element('span', 'numeral', String(number)),
        element('span', 'sr-only', after),
      ]
    : [];

export interface ResultStyle {
  /** Address of the edition's folder. */
  home: string;
  /** What stands before and after a measure's number when it is read out. */
  ordinal: readonly string[];
}

/** One page found, as a list item whose link comes first. */
function item(
  card: Card,
  { home, ordinal }: ResultStyle,
  ranges: readonly Range[],
  titleRanges: readonly Range[],
): HTMLElement {
  const title = markPieces(card.title, titleRanges, [0, card.title.length]);
  const link = element(
    'a',
    'result-link',
    ...numeral(card, ordinal),
    element('span', 'result-title', ...marked(title)),
  ) as HTMLAnchorElement;
  link.href = home + card.path;
  const lines = card.context
    ? [
        element('p', 'result-text', ...marked(excerpt(card.text, ranges))),
        element('p', 'note-line', card.context),
      ]
    : [];
  return element('li', 'result', link, ...lines);
}

/** The list items of an answer, in its order. */
export function resultItems(answer: Answer, style: ResultStyle): HTMLElement[] {
  const numbered = new Set(answer.numbered.map(({ path }) => path));
  return [
    ...answer.numbered.map((card) => item(card, style, [], [])),
    ...[...answer.hits, ...answer.partials]
      .filter(({ card }) => !numbered.has(card.path))
      .map(({ card, ranges, titleRanges }) => item(card, style, ranges, titleRanges)),
  ];
}
