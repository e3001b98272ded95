/**
 * Splits official words into sentences, after 。！？ and the quotes or brackets that close with them.
 * Joined, the sentences are the text again.
 */
export function splitSentences(text: string): string[] {
  return text.match(/[^。！？]*[。！？]+[」』）》〉”’]*|[^。！？]+$/gu) ?? [];
}

/** What readers call a sentence: 第28項第2句. */
export const sentenceName = (measure: number, sentence: number): string =>
  `第${measure}項第${sentence}句`;
