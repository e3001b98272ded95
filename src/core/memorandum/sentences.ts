import { CLOSING_MARKS } from '../typography/marks.ts';

const SENTENCE = new RegExp(`[^。！？]*[。！？]+[${CLOSING_MARKS}]*|[^。！？]+$`, 'gu');

/**
 * Splits official words into sentences, after 。！？ and the quotes or brackets that close with them.
 * Joined, the sentences are the text again.
 */
export function splitSentences(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}
