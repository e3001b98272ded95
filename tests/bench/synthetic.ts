/**
 * Memoranda of any size whose vocabulary grows as that of real text does (Pitman–Yor process): common
 * words of the real measures stay common, and new words keep coming, ever more slowly.
 */
import type { Card } from '../../src/core/search/card.ts';
import { randomNumbers } from '../random.ts';

/** Growth of the vocabulary: as words^0.6, in the range measured on Chinese text. */
const DISCOUNT = 0.6;
const STRENGTH = 50;

/** The 3,755 commonest characters: level one of GB 2312. */
const COMMON = Array.from({ length: 3755 }, (_, at) =>
  new TextDecoder('gb18030').decode(Uint8Array.of(0xb0 + Math.floor(at / 94), 0xa1 + (at % 94))),
);

export function synthesize(real: readonly Card[], size: number): Card[] {
  const next = randomNumbers(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const wordsOf = (text: string) =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
  /** Every word said so far: a word's chance to come again is its share of them. */
  const said = real.flatMap(({ text }) => wordsOf(text));
  let kinds = new Set(said).size;

  const character = () => (next() < 0.5 ? pick(Array.from(pick(said))) : pick(COMMON));
  const coin = () => Array.from({ length: next() < 0.75 ? 2 : 3 }, character).join('');
  const word = (): string => {
    const fresh = next() < (STRENGTH + DISCOUNT * kinds) / (STRENGTH + said.length);
    const made = fresh ? coin() : pick(said);
    if (fresh) kinds++;
    said.push(made);
    return made;
  };
  const clause = () => Array.from({ length: 3 + Math.floor(next() * 7) }, word).join('');
  const sentence = () =>
    `${Array.from({ length: 1 + Math.floor(next() * 4) }, clause).join('，')}。`;

  return Array.from({ length: size }, (_, at) => ({
    kind: 'measure' as const,
    path: `bench/measures/${at + 1}/`,
    number: at + 1,
    title: clause().slice(0, 16),
    breaks: [],
    context: pick(real).context,
    text: Array.from({ length: 1 + Math.floor(next() * 3) }, sentence).join(''),
    topics: [],
    facets: pick(real).facets,
  }));
}
