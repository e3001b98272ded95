const LONGEST = 24;

/**
 * A neutral title for a measure that no editor has named yet: its first clause, at most 24
 * characters, cut at a phrase end where there is one.
 */
export function defaultTitle(text: string): string {
  const clause = /^[^，；。！？]+/u.exec(text)?.[0] ?? text;
  const chars = Array.from(clause);
  if (chars.length <= LONGEST) return clause;
  const cut = chars.slice(0, LONGEST).join('');
  const phrase = cut.lastIndexOf('、');
  return phrase > 0 ? cut.slice(0, phrase) : cut;
}
