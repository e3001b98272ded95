/** YAML's syntax errors in words that say what to write, each where its cause stands. */
import { isAlias, isCollection, isScalar, visit } from 'yaml';
import type { Document, Node } from 'yaml';

export interface YamlError {
  /** Offset in the text. */
  at: number;
  message: string;
}

const QUOTE = "put the whole value in single quotes, e.g. title: '甲: 乙'";

/** Everything that keeps a document from being read, in the order of the text. */
export function yamlErrors(document: Document.Parsed | Document): YamlError[] {
  if (document.errors.length === 0) return unknownAliases(document);
  return document.errors.map(({ code, message, pos: [at] }) => {
    if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
      const opened = lastBefore(
        document,
        at,
        (node) => isScalar(node) && /^QUOTE/u.test(node.type ?? ''),
      );
      return {
        at: opened ?? at,
        message: 'the quotation mark that opens here is not closed: close it on the same line',
      };
    }
    if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
      const opened = lastBefore(document, at, (node) => isCollection(node) && node.flow === true);
      return { at: opened ?? at, message: `the bracket that opens here is not closed: ${message}` };
    }
    if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_SCALAR_START')
      return {
        at,
        message: `${message}: if this is a text with a mark that YAML uses (: # @ * & % \`), ${QUOTE}`,
      };
    if (code === 'DUPLICATE_KEY') return { at, message: 'this key stands twice: remove one' };
    return { at, message };
  });
}

/** `*甲` refers to something named elsewhere; here it is a slip. */
function unknownAliases(document: Document): YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document) !== undefined) return;
      const message = `a value cannot begin with *: if this is a text, ${QUOTE}`;
      found.push({ at: node.range?.[0] ?? 0, message });
    },
  });
  return found;
}

function lastBefore(
  document: Document,
  at: number,
  fits: (node: Node) => boolean,
): number | undefined {
  let last: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0];
      if (!isAlias(node) && start !== undefined && start <= at && fits(node)) last = start;
    },
  });
  return last;
}
