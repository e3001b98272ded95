/** Reads the number of a measure; loaded only for queries that look like one. */
import type { Found } from './find.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';

/** The word that stands for a measure's number in the index; no text can contain it. */
export const numberWord = (number: number): string => `m${number}`;

const DIGITS = '零一二三四五六七八九';
const HAN = /^(?:[二三四五六七八九]?百)?零?(?:[二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** 二十八 → 28, 一百零三 → 103; 0 for anything that is no numeral below a thousand. */
function fromHan(numeral: string): number {
  const plain = numeral.replace(/^一(?=[百十])/, '');
  if (!HAN.test(plain)) return 0;
  let [number, digit] = [0, 0];
  for (const character of plain) {
    const unit = { 十: 10, 百: 100 }[character];
    if (unit) number += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(character);
  }
  return number + digit;
}

/**
 * The number that a whole query names: 28, m28, 第28項, 第二十八項, 二十八. A single bare numeral
 * (三) is a word like any other.
 * @param query folded, as `searchable` returns it
 */
export function readNumber(query: string): number | undefined {
  const [, before, arabic, han = '', after] =
    /^(第|m|#|no\.?)? ?(?:(\d{1,4})|([一二三四五六七八九十百零]+)) ?([项条])?$/.exec(query) ?? [];
  const number = arabic ? Number(arabic) : before || after || han.length > 1 ? fromHan(han) : 0;
  return number || undefined;
}

/** Puts the measures before all else whose number the whole query names: one in each memorandum. */
export async function nameFirst(
  { results, rest }: Found,
  query: string,
  index: SearchIndex,
): Promise<Found & { named: Result | undefined }> {
  const number = readNumber(query);
  const proposals = number ? await index.propose([numberWord(number)]) : [];
  const cards = await index.cards(proposals.map(({ id }) => id));
  const named = cards
    .filter((card) => card.kind === 'measure' && card.number === number)
    .map((card) => ({ card, ranges: [], titleRanges: [] }));
  const paths = new Set(named.map(({ card }) => card.path));
  return {
    results: [...named, ...results.filter(({ card }) => !paths.has(card.path))],
    rest,
    named: named.length === 1 ? named[0] : undefined,
  };
}
