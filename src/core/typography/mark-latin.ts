import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that hold text alone, or nothing that is read as text of the page. */
const NO_CHILDREN = new Set('script style title textarea option svg math iframe'.split(' '));

/** A character reference, or words in Latin letters of two letters or more. */
const RUN = /&[#a-z\d]+;?|(?<latin>(?:[a-z]\d*){2,}(?:(?:[ .,:'/+-]|&amp;)+[a-z\d]+)*)/giu;

const attributeOf = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name === name)?.value;

/**
 * Marks Latin words in the Chinese text of a page as English (`<span lang="en">QFLP</span>`), so that
 * screen readers change their voice. Text inside an element of another language stays as it is; no
 * character of the text changes.
 */
export function markLatin(html: string): string {
  const result = new MagicString(html);

  const markText = ({ sourceCodeLocation: at }: Tree.TextNode): void => {
    if (!at) return;
    const source = html.slice(at.startOffset, at.endOffset);
    for (const { groups, index, 0: run } of source.matchAll(RUN)) {
      if (!groups?.['latin']) continue;
      result.appendRight(at.startOffset + index, '<span lang="en">');
      result.appendLeft(at.startOffset + index + run.length, '</span>');
    }
  };

  const visit = (parent: Tree.ParentNode, outer: string): void => {
    for (const node of parent.childNodes) {
      if ('tagName' in node) {
        const lang = attributeOf(node, 'lang') ?? outer;
        if (NO_CHILDREN.has(node.tagName)) continue;
        visit('content' in node ? (node as Tree.Template).content : node, lang);
      } else if (node.nodeName === '#text' && outer.startsWith('zh'))
        markText(node as Tree.TextNode);
    }
  };

  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), '');
  return result.toString();
}
