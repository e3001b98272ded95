import { Converter } from 'opencc-js/t2cn';
import { EXCEPTIONS } from './exceptions.ts';

// Characters only, from Hong Kong's forms. The presets with vocabulary (hkp, twp) rewrite official
// terms (智慧 → 智能), and t and tw do not know 衞.
let dictionaries: ((text: string) => string) | undefined;
const byDictionary = (text: string): string =>
  (dictionaries ??= Converter({ from: 'hk', to: 'cn' }))(text);

// A listed word must survive a second conversion (於潜镇); single characters do anyway.
const results = EXCEPTIONS.filter(({ to }) => [...to].length > 1);
const listed = new Map([
  ...results.map(({ to }) => [to, to] as const),
  ...EXCEPTIONS.map(({ from, to }) => [from, to] as const),
]);
const listedPattern = new RegExp(
  [...listed.keys()].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);

/**
 * Traditional Chinese as written in Hong Kong → Simplified, character for character: no vocabulary
 * is replaced. The result has as many code points as `text`, each standing for the one at its place,
 * and converting it again changes nothing. Phrases count: convert a whole block, not its pieces.
 */
export function convert(text: string): string {
  let result = '';
  let end = 0;
  for (const { 0: word, index } of text.matchAll(listedPattern)) {
    result += byDictionary(text.slice(end, index)) + (listed.get(word) ?? word);
    end = index + word.length;
  }
  return result + byDictionary(text.slice(end));
}
