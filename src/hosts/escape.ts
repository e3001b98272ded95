/** Values in the configuration of nginx and Caddy alike. */

export const quote = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
