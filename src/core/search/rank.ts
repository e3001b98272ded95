import type { Hit } from './check.ts';

/** BM25's usual constants. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/** BM25 of one hit. All hits contain all terms, so their rarity cannot tell them apart. */
function frequencyScore({ count, card }: Hit, averageLength: number): number {
  const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * card.text.length) / averageLength;
  return (count * (SATURATION + 1)) / (count + SATURATION * length);
}

/**
 * Best first: what title and topics answer, then by frequency in the text; at equal tier measures
 * come before domains. Ties keep the memorandum's order. What precedes the measures is shown only
 * when nothing else has the words.
 */
export function rank(hits: readonly Hit[]): Hit[] {
  if (hits.some(({ card }) => card.kind !== 'memorandum'))
    hits = hits.filter(({ card }) => card.kind !== 'memorandum');
  const average = hits.reduce((sum, { card }) => sum + card.text.length, 0) / hits.length;
  const order = ({ kind }: Hit['card']) => (kind === 'measure' ? 0 : 1);
  return hits
    .map((hit) => ({ hit, score: frequencyScore(hit, average) }))
    .sort(
      (a, b) =>
        b.hit.tier - a.hit.tier ||
        order(a.hit.card) - order(b.hit.card) ||
        b.score - a.score ||
        a.hit.card.number - b.hit.card.number,
    )
    .map(({ hit }) => hit);
}
