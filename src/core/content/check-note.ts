/** Notes of editors: Markdown that would go wrong silently, or stop the build without a word. */
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

/**
 * Checks what an editor wrote outside the official sections.
 * @param lines the note
 * @param firstLine the line of `file` on which it begins
 */
export function checkNote(lines: readonly string[], firstLine: number, file: string): Problem[] {
  const note = lines.join('\n');
  const masked = maskVerbatim(note);
  return [...addresses(masked), ...emphasis(note, masked)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, rule, message }) => ({
      rule,
      file,
      line: firstLine + note.slice(0, at).split('\n').length - 1,
      message,
    }));
}

function addresses(masked: string): Finding[] {
  return [...masked.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const address = found.replace(/[*_~.,;:!?)]+$/u, '');
    const target = /^www/u.test(address) ? `https://${address}` : address;
    const message = `the address ${address} runs into the Chinese after it, which becomes part of the link: write it as [name](${target}), e.g. [教育局](https://www.edb.gov.hk/)`;
    return { at: index, rule: 'note-address', message };
  });
}

function emphasis(note: string, masked: string): Finding[] {
  return findBrokenEmphasis(note, masked).map(({ at, found, remedy }) => {
    const message = `${found} stays as it is on the page: Markdown sees no emphasis where a mark stands between * and a word; write ${remedy.trim() === remedy ? remedy : `"${remedy}" with the spaces`}`;
    return { at, rule: 'note-emphasis', message };
  });
}
