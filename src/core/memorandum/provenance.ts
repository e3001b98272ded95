/** Where a text comes from and what was done to it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Problem } from '../problem.ts';
import { gather } from './block.ts';
import type { Block } from './block.ts';
import type { OfficialText, Provenance } from './model.ts';
import { repairBlock } from './repair.ts';

/** SHA-256 of a text's UTF-8 bytes, or of several paragraphs with a line feed between them. */
export function hashText(...paragraphs: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(paragraphs.join('\n'))));
}

/** The provenance alone of what holds more. */
export const provenanceOf = ({ lines, sha256, repairs }: Provenance): Provenance => ({
  lines,
  sha256,
  repairs,
});

export interface RepairContext {
  file: string;
  glyphs: Readonly<Record<string, string>>;
  /** Collects what is wrong. */
  problems: Problem[];
}

/** Repairs a block and states its provenance; marks without partner go to `context.problems`. */
export function makeOfficial(block: Block, context: RepairContext): OfficialText {
  const { text, edits, unbalanced } = repairBlock(block, context.glyphs);
  for (const { char, line } of unbalanced) {
    const quote = /["「」『』]/u.test(char);
    context.problems.push({
      rule: quote ? 'quote-unbalanced' : 'bracket-unbalanced',
      file: context.file,
      line,
      message: `${char} has no partner: expected ${quote ? 'quotes' : 'brackets'} to open and close within one paragraph; add or remove one`,
    });
  }
  return {
    text,
    provenance: { lines: block.lines, sha256: hashText(text), repairs: gather(edits) },
  };
}
