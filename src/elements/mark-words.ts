/** Marks the words that the address names, by painting alone: the page's elements stay as they are. */
import type { Range as Place } from '../core/search/haystack.ts';
import { marksIn, placesToMark } from '../core/search/marks.ts';
import { unpackFold } from '../core/search/setup.ts';
import { part } from './part.ts';
import { indexFolder, loadSetup } from './open-search-index.ts';

const OFFICIAL_AND_TITLES = '[data-official], .measure h1, .domain-measure h2';

/** Places in the text of an element as ranges of the document, across links and lines. */
function rangesOf(element: Element, places: readonly Place[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: length });
    length += node.length;
  }
  return places.map(([start, end]) => {
    const range = new Range();
    for (const { node, start: before } of nodes) {
      const within = (at: number): boolean => at >= before && at < before + node.length;
      if (within(start)) range.setStart(node, start - before);
      if (within(end - 1)) range.setEnd(node, end - before);
    }
    return range;
  });
}

async function markWords(): Promise<void> {
  const folder = indexFolder(part(document.body, 'form[role=search]'));
  const fold = unpackFold((await loadSetup(folder)).fold);
  const words = marksIn(location.search, fold);
  const ranges = [...document.querySelectorAll(OFFICIAL_AND_TITLES)].flatMap((element) =>
    rangesOf(element, placesToMark(element.textContent, words, fold)),
  );
  CSS.highlights.set('found', new Highlight(...ranges));
}

// Where the index cannot be loaded, the page is as it is without words to mark.
markWords().catch(() => undefined);
