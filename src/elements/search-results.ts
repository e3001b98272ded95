/** Writes search results into the page. Text only ever goes in as text. */
import { excerpt, markPieces, type Piece } from '../core/search/excerpt.ts';
import type { Result } from '../core/search/result.ts';
import { targetOf } from '../core/search/target.ts';
import type { Texts } from './search-texts.ts';

type Child = Node | string;

/** An element with a class and children, not yet in the page. */
export function element(tag: string, className: string, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]): Child[] =>
  pieces.map(([text, isMarked]) => (isMarked ? element('mark', '', text) : text));

/** A title with marks, and with line breaks allowed where its phrases end only. */
const titleNodes = ({ card: { title, breaks }, titleRanges }: Result): Child[] =>
  breaks.flatMap((end, at) => [
    ...marked(markPieces(title, titleRanges, [breaks[at - 1] ?? 0, end])),
    element('wbr', ''),
  ]);

/** A page's name with marks. A measure's number is large figures for the eye, 第28項 for the ear. */
export function heading(result: Result, texts: Texts): Child[] {
  const { card } = result;
  const [before = '', after = ''] = texts('number').split('{number}');
  const title = element('span', 'result-title', ...titleNodes(result));
  if (card.kind !== 'measure') return [title];
  return [
    element(
      'span',
      'numeral',
      element('span', 'sr-only', before),
      `${card.number}`,
      element('span', 'sr-only', after),
    ),
    title,
  ];
}

/** Where a result leads. */
export const pageOf = (result: Result, home: string): string =>
  home + result.card.path + targetOf(result);

/** The list items of results; each has its link first. */
export const resultItems = (
  results: readonly Result[],
  home: string,
  texts: Texts,
): HTMLElement[] =>
  results.map((result) => {
    const { card, ranges, why = [] } = result;
    const link = element('a', 'result-link', ...heading(result, texts)) as HTMLAnchorElement;
    link.href = pageOf(result, home);
    const item = element('li', 'result', link);
    const add = (className: string, ...children: Child[]): void => {
      if (children[0]) item.append(element('p', className, ...children));
    };
    if (card.kind !== 'domain') add('result-text', ...marked(excerpt(card.text, ranges)));
    add('note-line', card.context);
    // Why it is among results that are not exactly what was asked for.
    for (const [how, ...words] of why)
      add('note-line', texts(how, { words: words.join(texts('and')) }));
    return item;
  });
