const DIGITS = '零一二三四五六七八九';
const HAN = /^([二三四五六七八九]?百)?零?([二三四五六七八九]?十)?([一二三四五六七八九]?)$/;

/** 二十八 → 28, 一百零三 → 103; `undefined` for anything that is no numeral below a thousand. */
function fromHan(numeral: string): number | undefined {
  const parts = HAN.exec(numeral.replace(/^一(?=[百十])/, ''));
  if (!parts || numeral === '') return undefined;
  const [, hundreds, tens, ones] = parts;
  const count = (part: string | undefined) =>
    part ? (part.length > 1 ? DIGITS.indexOf(part.charAt(0)) : 1) : 0;
  return 100 * count(hundreds) + 10 * count(tens) + (ones ? DIGITS.indexOf(ones) : 0);
}

/**
 * The number that a whole query names: 28, m28, 第28項, 第二十八項, 二十八. A single bare numeral
 * (三) is a word like any other.
 * @param query folded, as `searchable` returns it
 */
export function readNumber(query: string): number | undefined {
  const parts = /^(第|m|#|no\.?)? ?(?:(\d{1,4})|([一二三四五六七八九十百零]+)) ?([项条])?$/.exec(
    query,
  );
  if (!parts) return undefined;
  const [, before, arabic, han = '', after] = parts;
  if (arabic) return Number(arabic) || undefined;
  return before || after || han.length > 1 ? fromHan(han) || undefined : undefined;
}
