import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitUnits, type Unit } from './source-units.ts';

// The equals sign belongs to the match because in attributes it decides whether `&copy=` is a reference.
const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*)[;=]?/giu;
// Text that the parser joined across markup it ignored (a stray end tag) has that markup inside.
const REFERENCE_OR_MARKUP = new RegExp(`${REFERENCE.source}|<!--.*?-->|</?[a-z][^>]*>`, 'gisu');

const decodeText = (raw: string): string => {
  if (raw.startsWith('<')) return '';
  const [node] = parseFragment(raw).childNodes;
  return node && 'value' in node ? node.value : raw;
};

const decodeAttribute = (raw: string): string => {
  const [node] = parseFragment(`<a title="${raw}">`).childNodes;
  return node && 'attrs' in node ? (node.attrs[0]?.value ?? raw) : raw;
};

export interface Span {
  start: number;
  end: number;
  units: Unit[];
}

const sameText = (units: readonly Unit[], value: string): boolean => {
  const text = units
    .map((unit) => unit.text)
    .join('')
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\0', '');
  // The parser drops a line break right after <pre> and <textarea>.
  return text === value || text === `\n${value}`;
};

/** Where a text node stands in `html`. Throws when the parser moved its pieces around. */
export function textSpan(html: string, node: Tree.TextNode): Span | undefined {
  const at = node.sourceCodeLocation;
  if (!at) return undefined;
  const end = at.endOffset;
  // After a dropped line break parse5 places a text that begins with a reference at the reference's end.
  const cut =
    /&[#a-z\d]*$/iu.exec(html.slice(Math.max(0, at.startOffset - 40), at.startOffset))?.[0]
      .length ?? 0;
  for (const start of [at.startOffset, at.startOffset - cut])
    for (const special of [REFERENCE, REFERENCE_OR_MARKUP]) {
      const units = splitUnits(html.slice(start, end), special, decodeText);
      if (sameText(units, node.value)) return { start, end, units };
    }
  throw new Error(
    `Line ${at.startLine}, column ${at.startCol} of the HTML: the text “${node.value.trim().slice(0, 20)}” ` +
      `does not stand there in one piece, so it cannot be converted in place. ` +
      `Expected well-formed markup; look for text directly inside a table or for unclosed elements.`,
  );
}

/** Where the value of an attribute stands in `html`, without its quotes. */
export function attributeSpan(html: string, node: Tree.Element, name: string): Span | undefined {
  const at = node.sourceCodeLocation?.attrs?.[name];
  if (!at) return undefined;
  const source = html.slice(at.startOffset, at.endOffset);
  const { 0: prefix, 1: quote } = /^[^=]*=\s*(["']?)/u.exec(source) ?? ['', ''];
  if (!prefix) return undefined;
  const start = at.startOffset + prefix.length;
  const end = at.endOffset - (quote?.length ?? 0);
  return { start, end, units: splitUnits(html.slice(start, end), REFERENCE, decodeAttribute) };
}
