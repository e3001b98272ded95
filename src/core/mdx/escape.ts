/** Verbatim text ⇄ MDX that renders as exactly this text. */

/** Marks that become links after escapes are read; as an expression they stand apart from the text. */
const LINKING = /(?<=www)\.|:(?=\/\/)|@/iu;
/** `import` and `export` begin code; white space at the ends and line breaks would be trimmed. */
const BY_CODE = /^(?:import|export)(?=\s)|^\s+|\s+$|[^\S ]/u;
/** Every ASCII punctuation mark may mean something to Markdown or JSX; a backslash takes it away. */
const PUNCTUATION = /[!-/:-@[-`{-~]/u;

const SPECIAL = new RegExp(
  `(?<link>${LINKING.source})|(?<code>${BY_CODE.source})|(?<mark>${PUNCTUATION.source})`,
  'giu',
);
const ESCAPED = /\{'([.:@])'\}|\\([!-/:-@[-`{-~])|&#x([0-9A-F]+);/gu;

/** Escapes one paragraph. */
export function escapeMdx(text: string): string {
  return text.replace(SPECIAL, (found: string, link?: string, code?: string) => {
    if (link !== undefined) return `{'${link}'}`;
    return code === undefined ? `\\${found}` : Array.from(found, byCode).join('');
  });
}

/** The inverse of `escapeMdx`. */
export function unescapeMdx(mdx: string): string {
  return mdx.replace(ESCAPED, (_, link?: string, mark?: string, code?: string) =>
    code === undefined ? (link ?? mark ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

const byCode = (char: string): string =>
  `&#x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
