import { splitSentences } from '../memorandum/sentences.ts';
import type { Range } from './haystack.ts';
import type { Result } from './result.ts';

const MAX_MARKS = 4;
/** Words beside a mark that keep it from matching elsewhere on the page, in the title for one. */
const CONTEXT = 3;

/** The 1-based sentence in which an offset lies. */
function sentenceAt(text: string, offset: number): number {
  let end = 0;
  return splitSentences(text).findIndex((sentence) => (end += sentence.length) > offset) + 1;
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * A text directive for a range. Browsers match whole words only, so the range grows to the words it
 * touches; the words before it (else those after) tell it from other places on the page.
 */
function directive(text: string, [from, to]: Range): string {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const first = words.findLastIndex(({ index }) => index <= from);
  const after = words.findIndex(({ index }) => index >= to);
  const last = after < 0 ? words.length : after;
  const join = (start: number, end: number) =>
    encode(
      words
        .slice(start, end)
        .map(({ segment }) => segment)
        .join(''),
    );
  const before = first > 0 ? `${join(Math.max(0, first - CONTEXT), first)}-,` : '';
  const behind = before === '' && last < words.length ? `,-${join(last, last + CONTEXT)}` : '';
  return `text=${before}${join(first, last)}${behind}`;
}

/**
 * The fragment that leads to the sentence that matched and has the browser mark the words: `#s2` with
 * text directives. Empty for what has no numbered sentences or no marks.
 */
export function targetOf({ card, ranges }: Result): string {
  const [first] = ranges;
  if (card.kind !== 'measure' || !first) return '';
  const marks = ranges.slice(0, MAX_MARKS).map((range) => directive(card.text, range));
  return `#s${sentenceAt(card.text, first[0])}:~:${marks.join('&')}`;
}
