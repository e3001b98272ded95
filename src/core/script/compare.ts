import { splitSentences } from '../memorandum/sentences.ts';
import { convert } from './convert.ts';

/** A run of characters that are all the same in both scripts, or all different. */
export interface ScriptRun {
  traditional: string;
  simplified: string;
  differs: boolean;
}

function runsOf(traditional: string, simplified: string): ScriptRun[] {
  const others = [...simplified];
  const runs: ScriptRun[] = [];
  for (const [index, character] of [...traditional].entries()) {
    const other = others[index] ?? '';
    const last = runs.at(-1);
    const differs = character !== other;
    if (last?.differs === differs) {
      last.traditional += character;
      last.simplified += other;
    } else runs.push({ traditional: character, simplified: other, differs });
  }
  return runs;
}

/** The sentences of a Traditional text, each beside its Simplified form, character against character. */
export function compareScripts(text: string): ScriptRun[][] {
  const simplified = splitSentences(convert(text));
  return splitSentences(text).map((sentence, index) => runsOf(sentence, simplified[index] ?? ''));
}
