/** What editors write: Markdown that would go wrong silently, or stop the build without a word. */
import { BLOCK_START, CONTAINER } from '../mdx/blocks.ts';
import { findBrokenEmphasis } from '../mdx/find-broken-emphasis.ts';
import { maskVerbatim } from '../mdx/mask.ts';
import type { Problem } from '../problem.ts';

/** An address goes on until white space: Chinese after it becomes part of it. */
const ADDRESS =
  /(?<![\w/])(?:https?:\/\/|www\.)(?:(?![<>[\]|])[!-~])+(?=[\p{Script=Han}\u3001-\u303F\uFF01-\uFF65‘’“”…—·])/gu;

interface Finding {
  at: number;
  rule: string;
  message: string;
}

type Rule = (masked: string, text: string) => Finding[];
type Check = (lines: readonly string[], firstLine: number, file: string) => Problem[];

/** A check of lines that begin on line `firstLine` of `file`; what it finds is in their order. */
const checkBy =
  (...rules: Rule[]): Check =>
  (lines, firstLine, file) => {
    const text = lines.join('\n');
    const masked = maskVerbatim(text);
    return rules
      .flatMap((rule) => rule(masked, text))
      .sort((a, b) => a.at - b.at)
      .map(({ at, rule, message }) => ({
        rule,
        file,
        line: firstLine + text.slice(0, at).split('\n').length - 1,
        message,
      }));
  };

/** Checks any prose: that of a page, which may hold components too. */
export const checkProse: Check = checkBy(addresses, emphasis);

/** Checks what an editor wrote outside the official sections. */
export const checkNote: Check = checkBy(addresses, emphasis, code, footnotes);

function addresses(masked: string): Finding[] {
  return [...masked.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const address = found.replace(/[*_~.,;:!?)]+$/u, '');
    const target = /^www/u.test(address) ? `https://${address}` : address;
    const message = `the address ${address} runs into the Chinese after it, which becomes part of the link: write it as [name](${target}), e.g. [教育局](https://www.edb.gov.hk/)`;
    return { at: index, rule: 'prose-address', message };
  });
}

function emphasis(masked: string, text: string): Finding[] {
  return findBrokenEmphasis(text, masked).map(({ at, found, remedy }) => {
    const message = `${found} stays as it is on the page: Markdown sees no emphasis where a mark stands between * and a word; write ${remedy.trim() === remedy ? remedy : `"${remedy}" with the spaces`}`;
    return { at, rule: 'prose-emphasis', message };
  });
}

/** What MDX reads as code; of a line, only the first `{` and the first `<`; before a space `<` is itself. */
const CODE = new RegExp(
  String.raw`(?<=^[^{\n]*)\{|(?<=^(?:[^<\n]|<\s)*)<(?!\s)|${BLOCK_START}(?:import|export)(?=\s)`,
  'gmu',
);
const CODE_REMEDIES: Readonly<Record<string, string>> = {
  '{': '{ begins program code here: write \\{ for the mark itself',
  '<': '< begins a tag here, and a note takes none: write &lt; or the full-width ＜ for the mark itself, **…** for emphasis, [name](https://…) for a link',
  import: 'a paragraph that begins with "import" is program code here: begin it with another word',
  export: 'a paragraph that begins with "export" is program code here: begin it with another word',
};

/** Notes take no components, so that whatever MDX reads as code is a slip. */
function code(masked: string): Finding[] {
  return [...masked.matchAll(CODE)].map(({ 0: found, index }) => ({
    at: index,
    rule: 'note-code',
    message: CODE_REMEDIES[found] ?? '',
  }));
}

const FOOTNOTE = new RegExp(String.raw`(?<=^[ \t]*${CONTAINER.source})\[\^[^\]\n]+\]:`, 'gmu');

/** Footnotes would stand under an English heading, and one that nothing refers to would not show at all. */
function footnotes(masked: string): Finding[] {
  return [...masked.matchAll(FOOTNOTE)].map(({ 0: found, index }) => ({
    at: index,
    rule: 'note-footnote',
    message: `${found} begins a footnote, which pages do not have: put its words into the sentence, in （…）, or into a paragraph of their own`,
  }));
}
