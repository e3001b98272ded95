import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export const DIST = new URL('../../dist/', import.meta.url).pathname;

export interface Page {
  /** The file inside `dist/`, with slashes: `tc/zj2025/index.html`. */
  path: string;
  html: string;
  /** As read without scripting, so the content of `<noscript>` is elements. */
  document: Tree.Document;
}

/** The files of `dist/` with this ending, sorted; at least one, or the site is not built. */
export function files(ending: string): string[] {
  const found = globSync(`**/*${ending}`, { cwd: DIST }).sort();
  if (found.length === 0)
    throw new Error(`There is no *${ending} in ${DIST}. Run \`npm run build\` first.`);
  return found.map((path) => path.replaceAll('\\', '/'));
}

/** The page or document of the Traditional edition that one of the Simplified edition is made from. */
export const twin = (path: string): string => path.replace(/^(embed\/|oembed\/)?sc\//u, '$1tc/');

export const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

let parsed: Page[] | undefined;

/** Every HTML page of the built site, each parsed once. */
export const pages = (): Page[] =>
  (parsed ??= files('.html').map((path) => {
    const html = read(path);
    return { path, html, document: parse(html, { scriptingEnabled: false }) };
  }));

/** The children of a node; of a template, those of its content. */
export const childrenOf = (node: Tree.Node): Tree.ChildNode[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

/** The text of a node and everything below it, templates included. */
export const textOf = (node: Tree.Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('');

/** The elements below `node` that satisfy `predicate`, in document order, templates included. */
export const find = (
  node: Tree.Node,
  predicate: (element: Tree.Element) => boolean,
): Tree.Element[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child && predicate(child) ? [child] : []),
    ...find(child, predicate),
  ]);

/** The value of an attribute, or undefined. */
export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;
