import { readFileSync } from 'node:fs';
import { answer } from '../../src/core/search/answer.ts';
import { lengthen } from '../../src/core/search/lengthen.ts';
import type { Card } from '../../src/core/search/card.ts';
import { fold } from '../../src/core/script/fold.ts';
import { openSearchIndex } from '../../src/elements/open-search-index.ts';
import { randomNumbers } from '../random.ts';

export interface Quality {
  recall: number;
  precision: number;
}

/**
 * How exactly substrings of the texts are answered, over all of them together, each answer read to its
 * end.
 */
export async function qualityOf(
  pagefind: string,
  cards: readonly Card[],
  rounds: number,
): Promise<Quality> {
  globalThis.fetch = (path) => Promise.resolve(new Response(readFileSync(String(path))));
  const index = await openSearchIndex(pagefind, 'tc');
  const texts = new Map(cards.map(({ path, text }) => [path, fold(text)]));
  const next = randomNumbers(rounds);
  let [expected, found, listed, right] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const { text = '' } = cards[Math.floor(next() * cards.length)] ?? {};
    const start = Math.floor(next() * text.length);
    const query = text.slice(start, start + 2 + Math.floor(next() * 7));
    if (!/^[\p{L}\p{N}]{2,}$/u.test(query)) continue;
    const truth = new Set(
      [...texts].filter(([, words]) => words.includes(fold(query))).map(([path]) => path),
    );
    let given = await answer(query, index);
    while (given.rest.length > 0) given = await lengthen(given, index);
    const shown =
      given.kind === 'exact'
        ? given.results.map(({ card }) => card.path).filter((path) => texts.has(path))
        : [];
    const hits = shown.filter((path) => truth.has(path)).length;
    expected += truth.size;
    found += hits;
    listed += shown.length;
    right += hits;
  }
  return { recall: found / expected, precision: right / listed };
}
