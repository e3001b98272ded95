/** `text` as a regular expression that matches just it. */
export const escapeRegExp = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
