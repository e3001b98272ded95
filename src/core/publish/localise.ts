/** Data files carry both scripts side by side, keyed by language tag. */
import { byLang, SOURCE_EDITION, type Edition, type Localised } from '../editions.ts';
import { convert } from '../script/convert.ts';

/** A text of the source script in the script of an edition. */
export const inScriptOf = (edition: Edition, text: string): string =>
  edition === SOURCE_EDITION ? text : convert(text);

/** A text of the source script, in both scripts. */
export const localise = (text: string): Localised => byLang((edition) => inScriptOf(edition, text));
