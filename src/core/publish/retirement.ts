import { chineseDate } from './chinese-date.ts';
import type { MeasureSource } from './records.ts';

/** What the portal says of a measure that holds no longer; nothing of any other. */
export const retirement = ({ number, retired }: MeasureSource): string[] =>
  retired ? [`本站註：第${number}項自${chineseDate(retired.date)}起不再適用。${retired.note}`] : [];
