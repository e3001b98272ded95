/** `text` as a regular expression of nginx or Caddy that matches just it. */
export const escapeRegExp = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
