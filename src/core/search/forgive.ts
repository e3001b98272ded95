import type { Answer } from './answer.ts';
import { findExact, proposeTerm } from './find.ts';
import { patternOf } from './positions.ts';
import { bestPartials, telltales } from './relax.ts';
import type { Reason, Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';
import { searchable } from './searchable.ts';
import { readSynonyms, reword, type Rewording } from './synonyms.ts';

const MAX_PARTIALS = 20;

/** What the rewordings find, all together, each page once. */
async function findReworded(
  rewordings: readonly Rewording[],
  find: (terms: string[]) => Promise<Result[]>,
) {
  const found = new Map<string, Result>();
  const used = new Set<string>();
  for (const { terms, means } of rewordings) {
    const results = await find(terms);
    for (const result of results)
      if (!found.has(result.card.path)) found.set(result.card.path, result);
    if (results.length > 0) for (const word of means) used.add(word);
  }
  return { results: [...found.values()], means: [...used] };
}

async function findPartials(index: SearchIndex, terms: readonly string[]): Promise<Result[]> {
  const pieces = telltales(terms, index.common);
  const lists = await Promise.all(pieces.map((piece) => proposeTerm(index, piece)));
  const together = await index.propose([
    ...new Set(terms.flatMap((term) => patternOf(term).characters)),
  ]);
  const scores = new Map<string, number>();
  for (const list of [...lists, together]) {
    const weight = Math.log(1 + index.size / Math.max(1, list.length));
    for (const { id } of list) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  const ids = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const pages = (at: number) => lists[at]?.length ?? 0;
  const absent = new Set(pieces.filter((_, at) => !pages(at)));
  const telling = pieces.filter((_, at) => pages(at) <= index.size / 4);
  const cards = await index.cards(ids.slice(0, 2 * MAX_PARTIALS));
  return bestPartials(cards, terms, index.fold, absent, telling).slice(0, MAX_PARTIALS);
}

/** The words of a page that were found in it; none that another has in it. */
function wordsOf({ card, ranges }: Result): string[] {
  const words = [...new Set(ranges.map((range) => card.text.slice(...range)))];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/** Why a page is a result: its words by how they answer. */
function reasons(words: readonly string[], howOf: (word: string) => Reason[0]): Reason[] {
  return (['part', 'same', 'near'] as const)
    .map((how): Reason => [how, ...words.filter((word) => howOf(word) === how)])
    .filter(({ length }) => length > 1);
}

/** What comes close to terms that nothing contains: the same in other words, else parts of it. */
export async function forgive(
  terms: readonly string[],
  index: SearchIndex,
): Promise<Partial<Answer>> {
  const { fold } = index;
  const typed = terms.join(' ');
  const english = /[a-z]/.test(typed) ? await import('./english.ts') : undefined;
  const synonyms = readSynonyms(await index.synonyms(), fold);
  const query = english?.respell(typed, synonyms) ?? typed;
  const rewordings = reword(query, synonyms, fold).map(({ terms: all, means }) => ({
    terms: all.filter((term) => !english?.FILLERS.has(term)),
    means,
  }));

  const whole = await findReworded(
    rewordings,
    async (words) => (await findExact(index, words)).results,
  );
  const reworded = whole.results.length > 0;
  const most = reworded
    ? whole
    : await findReworded(
        rewordings,
        async (words) => english?.findWithoutLatin(index, words) ?? [],
      );
  const results =
    most.results.length > 0
      ? most.results
      : await findPartials(index, rewordings[0]?.terms ?? terms);
  if (results.length === 0) return {};

  const meant = rewordings.flatMap(({ means }) => means.map((word) => searchable(word, fold)));
  const howOf = (word: string): Reason[0] => {
    const folded = searchable(word, fold);
    if (typed.includes(folded)) return 'part';
    return meant.some((mean) => folded.includes(mean) || mean.includes(folded)) ? 'same' : 'near';
  };
  return {
    kind: reworded ? 'reworded' : 'partial',
    results: results.map((result) => ({ ...result, why: reasons(wordsOf(result), howOf) })),
    means: whole.means,
  };
}
