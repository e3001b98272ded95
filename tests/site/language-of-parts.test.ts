import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { attribute, childrenOf, pages } from './dist.ts';

/** What no voice reads as text of the page: code, and what cannot hold elements. */
const UNSPOKEN = new Set('script style template svg option title textarea'.split(' '));

/** Latin words that stand in text of another language. */
function unmarked(node: Tree.Node, language: string): string[] {
  if (node.nodeName === '#text' && 'value' in node)
    return language.startsWith('en') ? [] : (node.value.match(/[A-Za-z]{2,}/g) ?? []);
  const element = 'tagName' in node ? node : undefined;
  if (element && UNSPOKEN.has(element.tagName)) return [];
  const here = (element && attribute(element, 'lang')) ?? language;
  return childrenOf(node).flatMap((child) => unmarked(child, here));
}

test('every Latin word is marked as English for screen readers', () => {
  const found = pages().flatMap(({ path, document }) =>
    unmarked(document, '').map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});
