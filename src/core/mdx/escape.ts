/** Verbatim text ⇄ MDX that renders as exactly this text. */

/** Every ASCII punctuation mark may mean something to Markdown or JSX; a backslash takes it away. */
const PUNCTUATION = /[!-/:-@[-`{-~]/gu;
/** `import` and `export` begin code; white space at the ends and line breaks would be trimmed. */
const BY_CODE = /(^(?:import|export)(?=\s)|^\s+|\s+$|[^\S ])/u;
const ESCAPED = /\\([!-/:-@[-`{-~])|&#x([0-9A-F]+);/gu;

/** Escapes one paragraph. */
export function escapeMdx(text: string): string {
  return text
    .split(BY_CODE)
    .map((part, index) =>
      index % 2 === 1 ? Array.from(part, byCode).join('') : part.replace(PUNCTUATION, '\\$&'),
    )
    .join('');
}

/** The inverse of `escapeMdx`. */
export function unescapeMdx(mdx: string): string {
  return mdx.replace(ESCAPED, (_, mark: string | undefined, code: string | undefined) =>
    code === undefined ? (mark ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

const byCode = (char: string): string =>
  `&#x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
