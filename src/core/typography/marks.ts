/** The marks of Chinese text, for character classes: `[${OPENING_MARKS}]`. */

/** Begin a quotation or bracket: no line ends with one. */
export const OPENING_MARKS = '「『《〈（“‘';

/** End a quotation or bracket. */
export const CLOSING_MARKS = '」』》〉）”’';

/** No line begins with one. */
export const NEVER_FIRST = `${CLOSING_MARKS}、，。；：！？…`;
