/** Writes search results into the page. Text only ever goes in as text. */
import type { Answer } from '../core/search/answer.ts';
import type { Card } from '../core/search/card.ts';
import { excerpt, markPieces, type Piece } from '../core/search/excerpt.ts';
import type { Range } from '../core/search/haystack.ts';
import type { Result } from '../core/search/result.ts';
import { targetOf } from '../core/search/target.ts';

type Child = Node | string;

/** A message of the page in the reader's script, by its name. */
export type Texts = (name: string, values?: Readonly<Record<string, string | number>>) => string;

export function element(tag: string, className: string, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, mark }) => (mark ? element('mark', '', text) : text));

/** A page's name with marks. A measure's number is large figures for the eye, 第28項 for the ear. */
export function heading({ card, titleRanges }: Result, texts: Texts): Child[] {
  const title = markPieces(card.title, titleRanges, [0, card.title.length]);
  const [before = '', after = ''] = texts('number').split('{number}');
  return [
    ...(card.kind === 'measure'
      ? [
          element('span', 'sr-only', before),
          element('span', 'numeral', `${card.number}`),
          element('span', 'sr-only', after),
        ]
      : []),
    element('span', 'result-title', ...marked(title)),
  ];
}

/** Where a result leads. */
export const pageOf = (result: Result, home: string): string =>
  home + result.card.path + targetOf(result);

const wordsAt = ({ text }: Card, ranges: readonly Range[]): string[] => [
  ...new Set(ranges.map(([start, end]) => text.slice(start, end))),
];

/** Why a page is among the results that are not exactly what was asked for. */
function reason({ card, ranges, titleRanges }: Result, { kind }: Answer, texts: Texts): string {
  if (kind === 'exact') return '';
  const title = titleRanges.map(([start, end]) => card.title.slice(start, end));
  const words = [...new Set([...wordsAt(card, ranges), ...title])];
  return texts(`why-${kind}`, { words: words.join(texts('and')) });
}

/** The list items of results; each has its link first. */
export const resultItems = (
  results: readonly Result[],
  answer: Answer,
  home: string,
  texts: Texts,
): HTMLElement[] =>
  results.map((result) => {
    const { card, ranges } = result;
    const link = element('a', 'result-link', ...heading(result, texts)) as HTMLAnchorElement;
    link.href = pageOf(result, home);
    const text = card.kind === 'domain' ? [] : marked(excerpt(card.text, ranges));
    const notes = [card.context, reason(result, answer, texts)].filter(Boolean);
    return element(
      'li',
      'result',
      link,
      ...(text.length > 0 ? [element('p', 'result-text', ...text)] : []),
      ...notes.map((note) => element('p', 'note-line', note)),
    );
  });
