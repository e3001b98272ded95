import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { convertJson } from './convert-json.ts';
import { holdsWords } from './human-attributes.ts';
import { attributeSpan, textSpan, type Span } from './html-source.ts';
import { inMainlandWords } from './mainland-words.ts';
import { convertRuns } from './source-units.ts';

/** Elements inside a line of text: a phrase may run across their edges. All others end it. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q ruby s samp slot ' +
    'small span strong sub sup time tt u var wbr'
  ).split(' '),
);
const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes('-');

/** Elements whose content is not text for readers. */
const OPAQUE = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp']);

/** Elements whose words are someone else's; `data-official` says the same of any other element. */
const QUOTED = new Set(['blockquote', 'pre', 'q', 'textarea']);

/** What the nearest `lang` and `translate` say, and whether someone else is quoted. */
interface Scope {
  lang: string | undefined;
  translate: boolean;
  quoted: boolean;
}

/** Where words stand, and whether they are the portal's own. */
type Words = Span & { own: boolean };

const attributeOf = (node: Tree.Element) => (name: string) =>
  node.attrs.find((attribute) => attribute.name === name)?.value;

function scopeOf(node: Tree.Element, outer: Scope): Scope {
  const attribute = attributeOf(node);
  const translate = attribute('translate')?.toLowerCase();
  return {
    lang: attribute('lang') ?? outer.lang,
    translate: translate === undefined ? outer.translate : translate !== 'no',
    quoted: outer.quoted || QUOTED.has(node.tagName) || attribute('data-official') !== undefined,
  };
}

/**
 * Converts a page from Traditional to Simplified in place: text, the attributes that hold words (see
 * `holdsWords`), `<title>`, meta and JSON-LD, inside templates too. Only what stands in an element
 * whose nearest `lang` is `lang`, and not under `translate="no"`, is converted; every other byte stays.
 * A block is converted as one text, whatever inline elements it is cut into. Text that is not quoted is
 * then said in the mainland's words, text node by text node; so are attributes, but not linked data.
 * Throws when text cannot be located in malformed markup, or JSON-LD is not JSON.
 */
export function convertHtml(html: string, { lang }: { lang: string }): string {
  const result = new MagicString(html);
  const target = lang.toLowerCase();
  const isActive = (scope: Scope) => scope.translate && scope.lang?.toLowerCase() === target;

  const replace = (spans: readonly Words[]) => {
    for (const [index, converted] of convertRuns(spans.map(({ units }) => units)).entries()) {
      const span = spans[index];
      if (!span) continue;
      const source = span.own ? inMainlandWords(converted) : converted;
      if (source !== html.slice(span.start, span.end)) result.update(span.start, span.end, source);
    }
  };

  let block: Words[] = [];
  const endBlock = () => {
    replace(block);
    block = [];
  };

  const convertAttributes = (node: Tree.Element, own: boolean) => {
    for (const { name } of node.attrs) {
      if (!holdsWords(node.tagName, name, attributeOf(node))) continue;
      const span = attributeSpan(html, node, name);
      if (span) replace([{ ...span, own }]);
    }
  };

  const convertLinkedData = (node: Tree.Element) => {
    if (attributeOf(node)('type')?.toLowerCase() !== 'application/ld+json') return;
    for (const { sourceCodeLocation: at } of node.childNodes) {
      if (!at) continue;
      const source = html.slice(at.startOffset, at.endOffset);
      const converted = convertJson(source);
      if (converted !== source) result.update(at.startOffset, at.endOffset, converted);
    }
  };

  const visitElement = (node: Tree.Element, outer: Scope) => {
    const scope = scopeOf(node, outer);
    const active = isActive(scope);
    if (active) convertAttributes(node, !scope.quoted);
    if (OPAQUE.has(node.tagName)) {
      if (active) convertLinkedData(node);
      return;
    }
    const endsBlock = !isInline(node.tagName) || active !== isActive(outer);
    if (endsBlock) endBlock();
    visitChildren('content' in node ? (node as Tree.Template).content : node, scope);
    if (endsBlock) endBlock();
  };

  const visitChildren = (parent: Tree.ParentNode, scope: Scope) => {
    for (const node of parent.childNodes) {
      if ('tagName' in node) visitElement(node, scope);
      else if (node.nodeName === '#text' && isActive(scope)) {
        const span = textSpan(html, node as Tree.TextNode);
        if (span) block.push({ ...span, own: !scope.quoted });
      }
    }
  };

  // Without scripting the content of <noscript> is markup, which is what we have to convert.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  visitChildren(document, { lang: undefined, translate: true, quoted: false });
  endBlock();
  return result.toString();
}
