import { TITLE_LENGTH } from './schema.ts';

/**
 * A neutral title for a measure that no editor has named yet: its first clause, as long as
 * a title may be, cut at a phrase end where there is one.
 */
export function defaultTitle(text: string): string {
  const clause = /^[^，；。！？]+/u.exec(text)?.[0] ?? text;
  const chars = Array.from(clause);
  if (chars.length <= TITLE_LENGTH) return clause;
  const cut = chars.slice(0, TITLE_LENGTH).join('');
  const phrase = cut.lastIndexOf('、');
  return phrase > 0 ? cut.slice(0, phrase) : cut;
}
