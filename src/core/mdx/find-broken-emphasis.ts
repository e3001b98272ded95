/** Emphasis that CommonMark does not see, because a mark stands between it and the next word. */

export interface BrokenEmphasis {
  /** Offset of the first marker. */
  at: number;
  /** As written, markers included. */
  found: string;
  /** A form that works. */
  remedy: string;
}

interface Marker {
  marker: string;
  start: number;
  end: number;
  /** CommonMark's flanking: whether it can open or close anything here. */
  left: boolean;
  right: boolean;
  /** Two words are stuck to it, which `__` does not allow. */
  inWord: boolean;
}

const MARKER = /\*+|_+/gu;
const SPACE = /^\s?$/u;
const MARK = /[\p{P}\p{S}]/u;
/** Nobody begins emphasis before these: it is a plain asterisk, as of a footnote. */
const NOT_BEGUN = /[、。，；：？！…」』）》〉】〕)\]|]/u;
/** Blank lines, list items, headings, quotations and table rows part a text. */
const BLOCK = /\n(?=\s*(?:\n|[-+*]\s|\d+[.)]\s|#{1,6}\s|>|\|))/u;
const PAIRS = ['「」', '『』', '（）', '《》', '〈〉', '【】', '“”', '()', '[]'] as const;

/**
 * Finds pairs of `*` or `_` markers that stay on the page as they are.
 * @param mdx the text
 * @param masked the same with verbatim passages masked
 */
export function findBrokenEmphasis(mdx: string, masked: string): BrokenEmphasis[] {
  let offset = 0;
  return masked.split(BLOCK).flatMap((block) => {
    const start = offset;
    offset += block.length + 1;
    return pairs(block)
      .filter(([open, close]) => isBroken(open, close))
      .map(([open, close]) => {
        const words = mdx.slice(start + open.end, start + close.start);
        return {
          at: start + open.start,
          found: open.marker + words + close.marker,
          remedy: remedy(words, open, close),
        };
      });
  });
}

/** Markers as their author meant them: in turn one opens and the next of its kind closes. */
function pairs(block: string): [open: Marker, close: Marker][] {
  const found: [Marker, Marker][] = [];
  const open = new Map<string, Marker>();
  for (const { 0: marker, index: start } of block.matchAll(MARKER)) {
    const end = start + marker.length;
    const [before, after] = [charBefore(block, start), charAfter(block, end)];
    const each = { marker, start, end, ...flanking(before, after) };
    const opener = open.get(marker);
    if (opener !== undefined && !SPACE.test(before)) {
      found.push([opener, each]);
      open.delete(marker);
    } else if (!SPACE.test(after) && !NOT_BEGUN.test(after)) open.set(marker, each);
  }
  return found;
}

const charBefore = (text: string, index: number): string =>
  Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
const charAfter = (text: string, index: number): string =>
  Array.from(text.slice(index, index + 2))[0] ?? '';

function flanking(before: string, after: string) {
  const free = (char: string) => SPACE.test(char) || MARK.test(char);
  return {
    left: !SPACE.test(after) && (!MARK.test(after) || free(before)),
    right: !SPACE.test(before) && (!MARK.test(before) || free(after)),
    inWord: !free(before) && !free(after),
  };
}

/** A single `_` inside a word is part of a name. */
const isBroken = (open: Marker, close: Marker): boolean =>
  !open.left || !close.right || (open.marker === '__' && (open.inWord || close.inWord));

/** Marks move outside; where that would part a pair of brackets, a space goes in. */
function remedy(words: string, open: Marker, close: Marker): string {
  const marker = '*'.repeat(open.marker.length);
  const link = /^\[([^[\]]+)\](\([^()]*\))$/u.exec(words);
  if (link !== null) return `[${marker}${link[1] ?? ''}${marker}]${link[2] ?? ''}`;
  const lead = /^(?:(?!`)[\p{P}\p{S}])+/u.exec(words)?.[0] ?? '';
  const tail = /(?:(?!`)[\p{P}\p{S}])+$/u.exec(words)?.[0] ?? '';
  for (const [head, end] of [
    [open.left ? '' : lead, close.right ? '' : tail],
    [lead, tail],
  ] as const) {
    const core = words.slice(head.length, words.length - end.length);
    const opens = open.left || /^[^\p{P}\p{S}]/u.test(core);
    const closes = close.right || /[^\p{P}\p{S}]$/u.test(core);
    if (core !== '' && opens && closes && isBalanced(core))
      return head + marker + core + marker + end;
  }
  return `${open.left ? '' : ' '}${marker}${words}${marker}${close.right ? '' : ' '}`;
}

const isBalanced = (text: string): boolean =>
  PAIRS.every(([open, close]) => {
    let depth = 0;
    for (const char of text) {
      if (char === open) depth++;
      if (char === close && --depth < 0) return false;
    }
    return depth === 0;
  });
