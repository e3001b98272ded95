/**
 * Splits official words into sentences, after 。！？ and the quotes or brackets that close with them.
 * Joined, the sentences are the text again.
 */
export function splitSentences(text: string): string[] {
  return text.match(/[^。！？]*[。！？]+[」』）》〉”’]*|[^。！？]+$/gu) ?? [];
}
