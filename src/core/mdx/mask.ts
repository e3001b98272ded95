/** MDX with everything taken out that Markdown reads as it stands. */
import { BLOCK_START } from './blocks.ts';

/** A fenced block; it may stand in a list or a quotation. */
const FENCE =
  /^[ \t>]*(?<fence>`{3,}|~{3,})[^\n`]*$(?:\n(?![ \t>]*\k<fence>)[^\n]*)*(?:\n[^\n]*)?/u;
const ESCAPE = /\\[!-/:-@[-`{-~]/u;
const CODE = /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[^])+?(?<!`)\k<ticks>(?!`)/u;
const DESTINATION =
  /(?<=\]\()(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"\n]*")?(?=\))/u;
/** `[name]: address "title"`; with `^` before the name it is a footnote, whose words are Markdown. */
const DEFINITION =
  /^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/u;
const DEFINITIONS = `${BLOCK_START}${DEFINITION.source}(?:\\n${DEFINITION.source})*`;

const VERBATIM = new RegExp(
  `(?<block>${FENCE.source})|(?<mark>${ESCAPE.source})|(?<code>${CODE.source})|(?<address>${DESTINATION.source}|${DEFINITIONS})`,
  'gmu',
);

/**
 * Replaces code, escaped marks and link addresses by as many harmless characters, so that a
 * character that is left stands where it stood. What was a mark beside emphasis still is one.
 */
export const maskVerbatim = (mdx: string): string =>
  mdx.replace(VERBATIM, (found: string, ...rest: unknown[]) => {
    const { block, mark, code } = rest.at(-1) as Record<string, string | undefined>;
    let harmless = 'x';
    if (block !== undefined) harmless = ' ';
    else if (mark !== undefined) harmless = '.';
    else if (code !== undefined) harmless = '`';
    return found.replaceAll(/[^\n]/g, harmless);
  });
