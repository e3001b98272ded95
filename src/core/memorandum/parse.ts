/** From a source text to a memorandum: title, preamble, signatures, annex. */
import { refuse } from '../problem.ts';
import { readAnnex } from './annex.ts';
import { blockText, continueBlock, startBlock } from './block.ts';
import type { Block } from './block.ts';
import type { Manifest } from './manifest.ts';
import type { Memorandum } from './model.ts';
import { matchNumber } from './numbering.ts';
import { makeOfficial } from './provenance.ts';
import type { RepairContext } from './provenance.ts';
import { isSignatureLine, readSignature } from './signature.ts';
import type { SourceLine, SourceText } from './source.ts';
import { readTitle, startsTitle } from './title.ts';

/**
 * Parses and repairs one source.
 * @throws ProblemError with everything that is wrong, in the order of the lines
 */
export function parseMemorandum(source: SourceText, manifest: Manifest): Memorandum {
  const context: RepairContext = { file: source.file, glyphs: manifest.glyphs, problems: [] };
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const title = readTitle(lines, manifest.title, context);
  const body = lines.slice(title.taken);

  const annexAt = findAnnex(body, manifest, context);
  const front = body.slice(0, annexAt);
  const signatureAt = front.findIndex(({ text }) => isSignatureLine(text, manifest));
  const preambleEnd = signatureAt === -1 ? front.length : signatureAt;
  const preamble = readPreamble(front.slice(0, preambleEnd), context);
  const signature = readSignature(front.slice(preambleEnd), manifest, context);

  const annexTitle = readTitle(body.slice(annexAt), manifest.annexTitle, context);
  const annex = readAnnex(body.slice(annexAt + annexTitle.taken), manifest, context);
  refuse(context.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return {
    id: manifest.id,
    title: title.official,
    preamble: preamble.map((block) => makeOfficial(block, context)),
    signatories: signature.signatories,
    signature: signature.provenance,
    annexTitle: annexTitle.official,
    ...annex,
    source: { file: manifest.source, sha256: source.sha256, lines: source.lines.length },
  };
}

/** Index of the annex's title; without one, of the first heading, so that more can be checked. */
function findAnnex(lines: SourceLine[], manifest: Manifest, context: RepairContext): number {
  const found = lines.findIndex((line) => startsTitle(line, manifest.annexTitle, manifest.glyphs));
  if (found !== -1) return found;
  const heading = lines.findIndex(({ text }) => matchNumber(manifest.numbering.domains, text));
  const at = heading === -1 ? lines.length : heading;
  context.problems.push({
    rule: 'annex-title',
    file: context.file,
    line: (lines[at] ?? lines.at(-1))?.number,
    message: `the title of the annex was not found: expected ${manifest.annexTitle.join(' / ')}`,
  });
  return at;
}

/** A paragraph goes on in the next line until a full stop or a colon ends it. */
function readPreamble(lines: readonly SourceLine[], context: RepairContext): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open === undefined || isComplete(open)) blocks.push(startBlock(line.number, line.text));
    else continueBlock(open, line);
  }
  const last = blocks.at(-1);
  if (last === undefined || !isComplete(last)) {
    context.problems.push({
      rule: 'preamble',
      file: context.file,
      line: last?.lines[1],
      message:
        'the preamble does not end here: expected a paragraph ending in 。, then the signature block in the words of the manifest',
    });
  }
  return blocks;
}

const isComplete = (block: Block): boolean => /[。！？：:]$/u.test(blockText(block).trim());
