/** How domains and measures are numbered: named forms as data, so that a manifest can choose one. */
import { escapeRegExp } from '../escape-reg-exp.ts';

interface NumberingForm {
  numerals: 'chinese' | 'arabic';
  /** What is printed before and after the numeral. */
  before: string;
  after: string;
  /** True when white space must follow, so that `1.5` is no number of a measure. */
  gap: boolean;
}

export const NUMBERING_FORMS = {
  /** 一、 */
  'chinese-comma': { numerals: 'chinese', before: '', after: '、', gap: false },
  /** （一） */
  'chinese-parentheses': { numerals: 'chinese', before: '（', after: '）', gap: false },
  /** 第一項 */
  'chinese-item': { numerals: 'chinese', before: '第', after: '項', gap: false },
  /** 1. */
  'arabic-dot': { numerals: 'arabic', before: '', after: '.', gap: true },
  /** 1、 */
  'arabic-comma': { numerals: 'arabic', before: '', after: '、', gap: false },
  /** （1） */
  'arabic-parentheses': { numerals: 'arabic', before: '（', after: '）', gap: false },
  /** 第1項 */
  'arabic-item': { numerals: 'arabic', before: '第', after: '項', gap: false },
} as const satisfies Record<string, NumberingForm>;

export type NumberingName = keyof typeof NUMBERING_FORMS;

export interface NumberedLine {
  number: number;
  /** The numeral as printed. */
  ordinal: string;
  /** White space and list marker before the number. */
  lead: string;
  /** White space between the number and the words. */
  gap: string;
  rest: string;
}

/** Reads the number a line begins with; undefined when it begins with none of this form. */
export function matchNumber(name: NumberingName, line: string): NumberedLine | undefined {
  const found = PATTERNS[name].exec(line);
  if (found === null) return undefined;
  const [, lead = '', ordinal = '', gap = '', rest = ''] = found;
  const number =
    NUMBERING_FORMS[name].numerals === 'arabic' ? Number(ordinal) : CHINESE.indexOf(ordinal);
  return number < 0 ? undefined : { number, ordinal, lead, gap, rest };
}

/** 1 → 一, 14 → 十四, 20 → 二十; up to 99. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  return (tens > 1 ? digit(tens) : '') + (tens > 0 ? '十' : '') + digit(number % 10);
}

const digit = (value: number) => Array.from('一二三四五六七八九')[value - 1] ?? '';

/** Every numeral at the place of its number; nothing stands for zero. */
const CHINESE = Array.from({ length: 100 }, (_, number) =>
  number === 0 ? '\0' : chineseNumeral(number),
);

const PATTERNS = Object.fromEntries(
  Object.entries<NumberingForm>(NUMBERING_FORMS).map(([name, form]) => [name, pattern(form)]),
) as Record<NumberingName, RegExp>;

function pattern({ numerals, before, after, gap }: NumberingForm): RegExp {
  const numeral = numerals === 'arabic' ? '\\d+' : '[一二三四五六七八九十]+';
  return new RegExp(
    `^(\\s*(?:- )?)${printed(before)}(${numeral})${printed(after)}${gap ? '(?=\\s|$)' : ''}(\\s*)(.*)$`,
    'u',
  );
}

/** A mark in either width. */
function printed(mark: string): string {
  return Array.from(mark, (char) => `[${char}${escapeRegExp(char.normalize('NFKC'))}]`).join('');
}
