import type { Hit } from './check.ts';

/**
 * Best first: what title and topics answer, then by BM25 in the text; at equal tier measures come
 * before domains. Ties keep the memorandum's order. What precedes the measures is shown only when
 * nothing else has the words.
 */
export function rank(hits: readonly Hit[]): Hit[] {
  const pages = hits.filter(({ card }) => card.kind !== 'memorandum');
  const ranked = pages.length ? pages : [...hits];
  const average = ranked.reduce((sum, { card }) => sum + card.text.length, 0) / ranked.length;
  // For one term the order of BM25 with b = 0.75, whatever k is; several count together.
  const score = ({ count, card }: Hit) => count / (average / 3 + card.text.length);
  return ranked.sort(
    (a, b) => b.tier - a.tier || score(b) - score(a) || a.card.number - b.card.number,
  );
}
