import { splitSentences } from '../memorandum/sentences.ts';
import type { Result } from './result.ts';
import { wordsAt, type Range } from './haystack.ts';

const MAX_MARKS = 8;

/**
 * The anchor of what the rarest of the words stands in, for the others are likely there too: a measure's
 * sentence, a paragraph of the preamble.
 */
function anchorOf({ card: { kind, text }, ranges }: Result): string {
  const count = (range: Range): number => text.split(text.slice(...range)).length;
  const [rarest] = [...ranges].sort((a, b) => count(a) - count(b));
  if (!rarest) return '';
  const before = text.slice(0, rarest[0] + 1);
  if (kind === 'measure') return `#s${splitSentences(before).length}`;
  const paragraph = before.split('\n').length - 1;
  return paragraph ? `#p${paragraph}` : '';
}

/**
 * What goes behind the address of a result's page: the words that the page is to mark, as they stand
 * there, and where the rarest of them is: `?mark=上市&mark=融資#s2`. `marksIn` reads it.
 */
export function targetOf(result: Result): string {
  const { card, ranges, titleRanges } = result;
  const words = new Set([...wordsAt(card.text, ranges), ...wordsAt(card.title, titleRanges)]);
  const marked = [...words].slice(0, MAX_MARKS).map((word) => ['mark', word]);
  const marks = new URLSearchParams(marked).toString();
  return (marks && `?${marks}`) + anchorOf(result);
}
