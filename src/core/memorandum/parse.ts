/** From a source text to a memorandum: title, preamble, signatures, annex. */
import { refuse } from '../problem.ts';
import { readAnnex } from './annex.ts';
import { blockText, continueBlock, startBlock } from './block.ts';
import type { Block } from './block.ts';
import type { Manifest } from './manifest.ts';
import type { Memorandum, OfficialText } from './model.ts';
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

  const annexAt = findAnnex(body, manifest);
  const front = body.slice(0, annexAt.title);
  const signatureAt = front.findIndex(({ text }) => isSignatureLine(text, manifest));
  const preambleEnd = signatureAt === -1 ? front.length : signatureAt;
  const preamble = readPreamble(front.slice(0, preambleEnd), context);
  const signature = readSignature(front.slice(preambleEnd), manifest, context);

  const annexTitle = readAnnexTitle(body, annexAt, manifest, context);
  const annex = readAnnex(body.slice(annexTitle.end), manifest, context);
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

interface AnnexPlace {
  /** Index of the title's first line; where the manifest's is not found, of what follows the signatures. */
  title: number;
  found: boolean;
  /** Index of the first heading. */
  heading: number;
}

function findAnnex(lines: readonly SourceLine[], manifest: Manifest): AnnexPlace {
  const found = lines.findIndex((line) => startsTitle(line, manifest.annexTitle, manifest.glyphs));
  const index = lines.findIndex(
    ({ text }, at) => at >= found && matchNumber(manifest.numbering.domains, text) !== undefined,
  );
  const heading = index === -1 ? lines.length : index;
  if (found !== -1) return { title: found, found: true, heading };
  const signed = lines
    .slice(0, heading)
    .findLastIndex(({ text }) => isSignatureLine(text, manifest));
  return { title: signed === -1 ? heading : signed + 1, found: false, heading };
}

/** After a title that differs from the manifest, reading goes on at the first heading. */
function readAnnexTitle(
  lines: readonly SourceLine[],
  { title, found, heading }: AnnexPlace,
  manifest: Manifest,
  context: RepairContext,
): { official: OfficialText[]; end: number } {
  const printed = lines.slice(title, heading);
  if (found) {
    const before = context.problems.length;
    const { official, taken } = readTitle(printed, manifest.annexTitle, context);
    return { official, end: context.problems.length > before ? heading : title + taken };
  }
  const words = printed.map(({ text }) => text.trim()).join(' / ') || 'nothing';
  context.problems.push({
    rule: 'annex-title',
    file: context.file,
    line: (lines[title] ?? lines.at(-1))?.number,
    message: `the title of the annex was not found: expected ${manifest.annexTitle.join(' / ')}, found ${start(words)} between the signatures and the first heading; correct "annexTitle" in the manifest or the text`,
  });
  return { official: [], end: heading };
}

const start = (words: string): string => {
  const chars = Array.from(words);
  return chars.length > 60 ? `${chars.slice(0, 60).join('')}…` : words;
};

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
