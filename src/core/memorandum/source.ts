/** From bytes to numbered lines. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ProblemError, refuse } from '../problem.ts';
import type { Problem } from '../problem.ts';

export interface SourceLine {
  /** 1-based. */
  number: number;
  text: string;
}

export interface SourceText {
  file: string;
  sha256: string;
  lines: SourceLine[];
}

/** Invisible and unassigned characters, and glyph forms that only a PDF's fonts produce. */
const FOREIGN = /[\p{C}\uFFFD\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

/**
 * Decodes a source. A byte-order mark and CRLF line ends belong to the file, not to the text.
 * @param file its name for messages
 * @throws ProblemError when it is empty, not UTF-8, or holds characters no printed text has
 */
export function readSource(bytes: Uint8Array, file: string): SourceText {
  const lines = decodeLines(bytes, file);
  const first = lines[0];
  if (first !== undefined) first.text = first.text.replace(/^\uFEFF/, '');
  if (lines.every(({ text }) => text.trim() === '')) {
    const message = 'the file is empty: expected the text of a memorandum';
    refuse([{ rule: 'empty-file', file, line: 1, message }]);
  }
  refuse(lines.flatMap((line) => foreignCharacters(line, file)));
  return { file, sha256: bytesToHex(sha256(bytes)), lines };
}

/**
 * Decodes line by line, so that a wrong byte has a line.
 * @throws ProblemError for the first line that is not UTF-8
 */
export function decodeLines(bytes: Uint8Array, file: string): SourceLine[] {
  return splitLines(bytes).map((line, index) => ({
    number: index + 1,
    text: decode(line, file, index + 1),
  }));
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

function decode(line: Uint8Array, file: string, number: number): string {
  const bytes = line.at(-1) === 13 ? line.subarray(0, -1) : line;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = 'this line is not UTF-8: save the file in the encoding UTF-8';
    throw new ProblemError([{ rule: 'encoding', file, line: number, message }]);
  }
}

function foreignCharacters({ text, number }: SourceLine, file: string): Problem[] {
  return Array.from(text)
    .filter((char) => FOREIGN.test(char) && char !== '\t')
    .map((char) => {
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const message = `U+${code} is an invisible character or a glyph form left by the PDF: replace it by the printed character`;
      return { rule: 'character', file, line: number, message };
    });
}
