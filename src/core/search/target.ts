import { splitSentences } from '../memorandum/sentences.ts';
import type { Range } from './haystack.ts';
import type { Result } from './result.ts';
import { wordEdges } from './words.ts';

const MAX_MARKS = 4;
/** Words beside a mark that keep it from matching elsewhere on the page, in the title for one. */
const CONTEXT = 3;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * A text directive for a range. Browsers match whole words only, so the range grows to the words it
 * touches; the words before it (else those after) tell it from other places on the page.
 */
function directive(text: string, [from, to]: Range): string {
  const edges = wordEdges(text);
  const first = edges.findLastIndex((edge) => edge <= from);
  const last = edges.findIndex((edge) => edge >= to);
  const between = (start: number, end: number) =>
    encode(text.slice(edges[Math.max(0, start)], edges[end]));
  const before = between(first - CONTEXT, first);
  const after = before ? '' : between(last, last + CONTEXT);
  return `text=${before && `${before}-,`}${between(first, last)}${after && `,-${after}`}`;
}

/**
 * The fragment that leads to the sentence that matched and has the browser mark the words: `#s2` with
 * text directives. Empty for what has no numbered sentences or no marks.
 */
export function targetOf({ card, ranges }: Result): string {
  const [first] = ranges;
  if (card.kind !== 'measure' || !first) return '';
  const marks = ranges.slice(0, MAX_MARKS).map((range) => directive(card.text, range));
  const sentence = splitSentences(card.text.slice(0, first[0] + 1)).length;
  return `#s${sentence}:~:${marks.join('&')}`;
}
