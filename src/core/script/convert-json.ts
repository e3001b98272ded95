import { convertRuns, splitUnits } from './source-units.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]/gu;
const ESCAPE = /\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|\\u[\da-f]{4}|\\./giu;

/** Values under these keys are addresses and codes, not words; so is everything below `@…`. */
const isOpaque = (key: string): boolean =>
  /^@|url$/iu.test(key) || ['inLanguage', 'license', 'identifier', 'sha256'].includes(key);

const decodeEscape = (raw: string): string => JSON.parse(`"${raw}"`) as string;

/**
 * Converts the string values of a JSON document to Simplified and leaves every other byte: keys,
 * layout, escapes of characters that stay, and the values of keys that hold addresses or codes.
 * Throws a SyntaxError when `json` is not JSON.
 */
export function convertJson(json: string): string {
  JSON.parse(json);
  const enclosing: string[] = [];
  let key = '';
  return json.replace(TOKEN, (token, offset: number) => {
    if (token === '{' || token === '[') enclosing.push(key);
    else if (token === '}' || token === ']') key = enclosing.pop() ?? '';
    else if (/^\s*:/u.test(json.slice(offset + token.length, offset + token.length + 20)))
      key = JSON.parse(token) as string;
    else if (!isOpaque(key))
      return `"${convertRuns([splitUnits(token.slice(1, -1), ESCAPE, decodeEscape)]).join('')}"`;
    return token;
  });
}
