import { splitSentences } from '../memorandum/sentences.ts';
import { matchEntities, type Named } from './match.ts';

export interface MarkedSentence {
  /** 1-based number of the sentence in its text. */
  number: number;
  /** The sentence in parts; joined, they are the sentence again. */
  parts: { text: string; marked: boolean }[];
}

/** True when `name` is a chance neighbourhood inside `longer` (設計 in 建設計劃), not a part of it. */
function isHiddenIn(longer: string, name: string): boolean {
  const at = longer.indexOf(name);
  const before = longer.charAt(at - 1);
  return at > 0 && at + name.length < longer.length && !'「『《'.includes(before);
}

/**
 * The sentences of an official text that name `sought`, with every name marked; inside a longer name
 * of `others` only where it begins or ends that name or is quoted there: 「一帶一路」高峰論壇.
 */
export function markSentences(
  text: string,
  sought: Named,
  others: readonly Named[] = [],
): MarkedSentence[] {
  const hiding = others.flatMap(({ slug, names }) => {
    const longer = names.filter((name) => sought.names.some((one) => isHiddenIn(name, one)));
    return slug === sought.slug || longer.length === 0 ? [] : [{ slug, names: longer }];
  });
  return splitSentences(text).flatMap((sentence, index) => {
    const matches = matchEntities(sentence, [sought, ...hiding]).filter(
      ({ entity }) => entity === sought,
    );
    if (matches.length === 0) return [];
    const cuts = [0, ...matches.flatMap(({ start, end }) => [start, end])];
    const parts = cuts.map((cut, part) => ({
      text: sentence.slice(cut, cuts[part + 1]),
      marked: part % 2 === 1,
    }));
    return [{ number: index + 1, parts: parts.filter(({ text }) => text !== '') }];
  });
}

/** The names of `sought` that would be marked in a text, as often as they are. */
export const markedNames = (text: string, sought: Named): string[] =>
  markSentences(text, sought).flatMap(({ parts }) =>
    parts.filter(({ marked }) => marked).map((part) => part.text),
  );
