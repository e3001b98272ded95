import { splitSentences } from '../memorandum/sentences.ts';
import { matchEntities, type Named } from './match.ts';

export interface MarkedSentence {
  /** 1-based number of the sentence in its text. */
  number: number;
  /** The sentence in parts; joined, they are the sentence again. */
  parts: { text: string; marked: boolean }[];
}

/**
 * The sentences of an official text that name `sought`, with every name marked. A name of `others`
 * hides a shorter one inside it: 合作協議 is not marked inside the title of another agreement.
 */
export function markSentences(
  text: string,
  sought: Named,
  others: readonly Named[] = [],
): MarkedSentence[] {
  const entities = [sought, ...others.filter(({ slug }) => slug !== sought.slug)];
  return splitSentences(text).flatMap((sentence, index) => {
    const matches = matchEntities(sentence, entities).filter(({ entity }) => entity === sought);
    if (matches.length === 0) return [];
    const cuts = [0, ...matches.flatMap(({ start, end }) => [start, end])];
    const parts = cuts.map((cut, part) => ({
      text: sentence.slice(cut, cuts[part + 1]),
      marked: part % 2 === 1,
    }));
    return [{ number: index + 1, parts: parts.filter(({ text }) => text !== '') }];
  });
}
