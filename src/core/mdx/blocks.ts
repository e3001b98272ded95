/** Where Markdown begins a new block, whatever stands on the next line. */

/** Marks of quotations and list items, before the block inside. */
export const CONTAINER = /(?:(?:>|[-+*]|\d+[.)])[ \t]*)*/u;
/** Nothing, a heading, the line under one or between two parts, the end of code. */
const CLOSED = /(?:#{1,6}(?:[ \t][^\n]*)?|=+|-+|(?:[-*_][ \t]*){3,}|`{3,}|~{3,})?/u;

/** Source of a pattern that holds at the start of a line which continues no paragraph (flags `mu`). */
export const BLOCK_START = `(?<=(?<![^])|^[ \\t]*${CONTAINER.source}${CLOSED.source}[ \\t]*\\n)`;
