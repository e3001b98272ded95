/** How pages speak of the listed repairs. */
import type { Repair, RepairRule } from '../core/memorandum/model.ts';

export const RULE_NAMES: Readonly<Record<RepairRule, string>> = {
  marker: '移除清單標記',
  'heading-space': '移除標題編號後空格',
  join: '接合分頁斷開之處',
  space: '移除換行留下的空格',
  punctuation: '半形標點改為全形',
  quote: '直引號改為引號',
  glyph: '簡體字形改為繁體',
  signature: '還原雙欄簽署欄',
};

/** Characters as a reader can see them, white space in words. */
export const visible = (characters: string): string =>
  characters.replaceAll(' ', '〔空格〕').replaceAll('\n', '〔換行〕') || '〔無〕';

/** 第80行, 第63至65行. */
export const sourceLines = ([first, last]: readonly [number, number]): string =>
  first === last ? `第${String(first)}行` : `第${String(first)}至${String(last)}行`;

/** Which characters these are, where they look alike: U+7CA4. */
export const codePoints = (characters: string): string =>
  Array.from(
    characters,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  ).join(' ');

/** How many places the repairs changed. */
export const repairCount = (repairs: readonly Repair[]): number =>
  repairs.reduce((sum, { lines }) => sum + lines.length, 0);

/** The lines of one repair, each once with its count: `第63行3處、第65行`. */
export function repairLines({ lines }: Repair): string {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .map(([line, count]) => `第${String(line)}行${count > 1 ? `${String(count)}處` : ''}`)
    .join('、');
}
