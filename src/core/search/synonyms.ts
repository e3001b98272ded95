import { wordEdges } from '../word-edges.ts';
import { isIndexed, searchable, type TextFold } from './searchable.ts';
import { onlyAsks } from './runs.ts';

/** A word that readers type, and the words of the memorandum that answer in its place. */
export type Synonym = readonly [word: string, ...means: string[]];

/** Synonyms are sent in two files: words with a Latin letter, and the others. */
export const SCRIPTS = ['latin', 'han'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The file that a synonym is sent in. */
export const scriptOf = (word: string): Script => (/[a-z]/i.test(word) ? 'latin' : 'han');

/** A query in the memorandum's own words. */
export interface Rewording {
  terms: string[];
  /** Words of the memorandum in it that stand for words of the query. */
  means: string[];
  /** Whether one of them says less than the word that it stands for (浙江 for 杭州), or is meant less often. */
  wider: boolean;
}

/** Words for the whole province: what they are said of is for its places too, but says less of them. */
const PROVINCE = ['在浙', '浙江'];
/** Words that say where something is, or where to, and not what. */
const WHERE = [...PROVINCE, '內地', '香港', '赴港', '赴香港'];
/** Names, alike in all scripts, whose end begins no word: 港大 does not stand in 香港大律師. */
const NAMES = ['香港', '浙江', '浙港'];

/** Words of readers that say where (寧波, 北上, 來港), and the memorandum's, all in searchable form. */
export function placeWords(synonyms: readonly Synonym[], fold: TextFold): string[] {
  const folded = (word: string): string => searchable(word, fold);
  const where = WHERE.map(folded);
  const places = synonyms.filter(([, ...means]) =>
    means.some((mean) => where.includes(folded(mean))),
  );
  return [...where, ...places.flatMap(([word, first = '']) => [word, folded(first)])];
}

const MAX_REWORDINGS = 12;
const LATIN = /[a-z0-9]$/;

/**
 * How much of the query a word takes at `start`, 0 if it does not stand there: a Latin word only whole, a
 * Chinese one only to the end of a word (研究生 in 研究生物 is none), for beginnings are told less surely.
 */
function lengthAt(query: string, start: number, word: string, edges: ReadonlySet<number>): number {
  if (!query.startsWith(word, start)) return 0;
  const end = start + word.length;
  if (!LATIN.test(word)) return edges.has(end) ? word.length : 0;
  const [plural] = /^(?:e?s)?(?![a-z0-9])/.exec(query.slice(end)) ?? [];
  const alone = start === 0 || !/[a-z0-9]/.test(query.charAt(start - 1));
  return alone && plural !== undefined ? word.length + plural.length : 0;
}

/** A query or word with the parts of compound Latin words apart: home-return permit. */
export const spaced = (text: string): string => text.replace(/(?<=[a-z])-(?=[a-z])/g, ' ');

/** A list as one text, `mean|mean=word|word` for all words that mean the same, parted by `;`: an eighth less than its JSON. */
export function packSynonyms(list: readonly Synonym[]): string {
  const groups = new Map<string, string>();
  for (const [word, ...means] of list) {
    const key = means.join('|');
    const words = groups.get(key);
    groups.set(key, words ? `${words}|${word}` : word);
  }
  return [...groups]
    .map(([means, words]) => `${means}=${words}`)
    .sort()
    .join(';');
}

/** The list that was packed, with its words as queries have them: `&` and its like are no terms. */
export const readSynonyms = (packed: string, fold: TextFold): Synonym[] =>
  packed.split(';').flatMap((group) => {
    const [means = [], words = []] = group.split('=').map((side) => side.split('|'));
    return words.map((word): Synonym => [
      spaced(searchable(word, fold)).split(' ').filter(isIndexed).join(' '),
      ...means,
    ]);
  });

/**
 * The ways to say a query in words of the memorandum; none if it has no listed word.
 * @param query the terms, joined by spaces
 * @param synonyms as `readSynonyms` gives them
 */
export function reword(query: string, synonyms: readonly Synonym[], fold: TextFold): Rewording[] {
  const known = [...synonyms].sort(([a], [b]) => b.length - a.length);
  const edges = new Set(wordEdges(query));
  let made = [{ text: '', means: [] as string[], wider: false }];
  for (let at = 0; at < query.length;) {
    const found = known.find(([word]) => lengthAt(query, at, word, edges) > 0);
    const asIs = NAMES.find((name) => query.startsWith(name, at)) ?? query.charAt(at);
    const [word = asIs, ...choices] = found ?? [];
    const means = choices.map((choice) => searchable(choice, fold));
    const saysLess = (mean: string) =>
      mean !== means[0] && (means.includes(word) || PROVINCE.includes(mean));
    made = made
      .flatMap((begun) =>
        found
          ? means.map((mean, choice) => ({
              text: `${begun.text} ${mean} `,
              means: [...begun.means, choices[choice] ?? ''],
              wider: begun.wider || saysLess(mean),
            }))
          : { ...begun, text: begun.text + asIs },
      )
      .slice(0, MAX_REWORDINGS);
    at += found ? lengthAt(query, at, word, edges) : asIs.length;
  }
  return (
    made
      .filter(({ means }) => means.length > 0)
      .map(({ text, ...rest }) => ({
        ...rest,
        // 的 joins what a word stood for to the next, and is in neither.
        terms: [...new Set(text.split(/\s+[的嘅]?/).filter((term) => term && !onlyAsks(term)))],
      }))
      // 寧波港 is not about all that has 浙江 and somewhere 港.
      .filter(({ wider, terms }) => !wider || terms.every(({ length }) => length > 1))
  );
}
