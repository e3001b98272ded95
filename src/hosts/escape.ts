/** Values in the configuration of nginx and Caddy alike. */

export const quote = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** `text` as a regular expression that matches just it. */
export const escapeRegExp = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
