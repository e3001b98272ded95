/** Reads the number of a measure or domain; loaded only for queries that look like one. */
import { splitSentences } from '../memorandum/sentences.ts';
import type { Card } from './card.ts';
import type { Found } from './find.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';

/** What has a number, or what a number names. */
type Numbered = Pick<Card, 'kind' | 'number'>;

/** The words that stand for a card's number in the index, as none of a text can: m28, d9. */
export const numberWords = ({ kind, number }: Numbered): string[] =>
  kind === 'memorandum' ? [] : [`${kind.charAt(0)}${number}`];

const DIGITS = '零一二三四五六七八九';
const HAN = /^(?:[一二三四五六七八九]?百)?零?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** 二十八 → 28, 一百零三 → 103; 0 for anything that is no numeral below a thousand. */
function fromHan(numeral: string): number {
  if (!HAN.test(numeral)) return 0;
  let [number, digit] = [0, 0];
  for (const character of numeral) {
    const unit = { 十: 10, 百: 100 }[character];
    if (unit) number += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(character);
  }
  return number + digit;
}

/** Either kind of numeral as a number; 0 for none. */
const numberOf = (numeral: string): number => Number(numeral) || fromHan(numeral);

const NUMERAL = '(\\d{1,4}|[一二三四五六七八九十百零]+)';
const MEASURE = new RegExp(
  `^(?:附件)?(措施第?|第|measure|m|#|no\\.?)? ?${NUMERAL} ?([项条](?:措施| ?第 ?${NUMERAL} ?句)?)?[.。]?$`,
);
const DOMAIN = new RegExp(`^(?:第 ?${NUMERAL} ?(?:个? ?领域|章)|(?:领域|domain) ?${NUMERAL})$`);

/**
 * What a whole query names: 28, m28, 第28項, 附件第二十八項, 二十八, 措施28, 第28項第2句 measure 28; 領域九,
 * 第九個領域, 第九章 domain 9. A single bare numeral (三) is a word like any other.
 * @param query folded, as `searchable` returns it
 */
export function readNumber(query: string): (Numbered & { sentence?: number }) | undefined {
  const [, before, numeral = '', after, sentence] = MEASURE.exec(query) ?? [];
  const isWord = !before && !after && /^\D$/.test(numeral);
  const number = isWord ? 0 : numberOf(numeral);
  if (number) return { kind: 'measure', number, ...(sentence && { sentence: numberOf(sentence) }) };
  const domain = numberOf(DOMAIN.exec(query)?.slice(1).find(Boolean) ?? '');
  return domain ? { kind: 'domain', number: domain } : undefined;
}

const hasSentence = ({ text }: Card, sentence: number): boolean =>
  splitSentences(text)[sentence - 1] !== undefined;

/** What a query names by its number: its first results, and whether they are all that it asks for. */
export interface Named extends Found {
  /** `partial` where a measure lacks the sentence asked for. */
  kind: 'exact' | 'partial';
  /** The one page that the query names. */
  named: Result | undefined;
}

/** Puts before all else what the whole query names by its number: one page in each memorandum. */
export async function nameFirst(
  { results, rest }: Found,
  query: string,
  index: SearchIndex,
): Promise<Named> {
  const sought = readNumber(query);
  const proposals = sought ? await index.propose(numberWords(sought)) : [];
  const cards = await index.cards(proposals.map(({ id }) => id));
  const own = cards.filter(({ kind, number }) => kind === sought?.kind && number === sought.number);
  const sentence = sought?.sentence;
  const isWhole = sentence === undefined || own.every((card) => hasSentence(card, sentence));
  const anchor = sentence && isWhole ? `#s${sentence}` : '';
  const named = own.map((card) => ({
    card: { ...card, path: card.path + anchor },
    ranges: [],
    titleRanges: [],
  }));
  return {
    kind: isWhole ? 'exact' : 'partial',
    results: [
      ...named,
      ...results.filter(({ card }) => !own.some(({ path }) => path === card.path)),
    ],
    rest,
    named: isWhole && named.length === 1 ? named[0] : undefined,
  };
}
