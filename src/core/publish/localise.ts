/** Data files carry both scripts side by side, keyed by language tag. */
import { convert } from '../script/convert.ts';
import type { Embeddable } from './embeddable.ts';

export interface Localised<T = string> {
  'zh-Hant-HK': T;
  'zh-Hans-CN': T;
}

/** A text of the source script, in both scripts. */
export const localise = (text: string): Localised => ({
  'zh-Hant-HK': text,
  'zh-Hans-CN': convert(text),
});

/** An embeddable made from source texts, with its words in Simplified. */
export const toSimplified = (item: Embeddable): Embeddable => ({
  ...item,
  title: convert(item.title),
  heading: convert(item.heading),
  paragraphs: item.paragraphs.map(convert),
  credit: convert(item.credit),
});
