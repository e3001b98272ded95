import { measureName } from '../memorandum/names.ts';
import { chineseDate } from './chinese-date.ts';
import type { MeasureSource } from './records.ts';

type Retired = Pick<MeasureSource, 'retired'>;

/** The mark of a measure that holds no longer, where it is only named; nothing of any other. */
export const retirementMark = ({ retired }: Retired): string[] =>
  retired ? [`自${chineseDate(retired.date)}起不再適用`] : [];

/** The title of a measure where it is only named, with that mark if it has one. */
export const markedTitle = (measure: Retired & Pick<MeasureSource, 'title'>): string =>
  [measure.title, ...retirementMark(measure)].join('，');

/** What the portal says of a measure that holds no longer; nothing of any other. */
export const retirement = (measure: Retired & Pick<MeasureSource, 'number'>): string[] =>
  retirementMark(measure).map(
    (mark) => `本站註：${measureName(measure.number)}${mark}。${measure.retired?.note ?? ''}`,
  );
