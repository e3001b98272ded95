/** Official words must not hold a word that the Simplified edition says in its own way elsewhere. */
import type { Problem } from '../problem.ts';
import { convert } from '../script/convert.ts';
import { mainlandWordsIn } from '../script/mainland-words.ts';

/**
 * Checks one official text.
 * @param file the file that holds it
 */
export const checkMainlandWords = (text: string, file: string): Problem[] =>
  mainlandWordsIn(convert(text)).map(({ from, to }) => ({
    rule: 'mainland-word',
    file,
    message: `the official words have 「${from}」, which the Simplified edition says as 「${to}」 in the portal's own words: take it out of src/core/script/mainland-words.ts`,
  }));
