/** The annex: numbered headings, and under each its numbered measures. */
import { blockText, continueBlock, startBlock } from './block.ts';
import type { Block, Edit } from './block.ts';
import type { Manifest } from './manifest.ts';
import type { Domain, Measure } from './model.ts';
import { matchNumber } from './numbering.ts';
import type { NumberedLine } from './numbering.ts';
import { makeOfficial } from './provenance.ts';
import type { RepairContext } from './provenance.ts';
import { checkSequence } from './sequence.ts';
import type { SourceLine } from './source.ts';

interface Head {
  number: number;
  ordinal: string;
  line: number;
  block: Block;
}

interface Heading extends Head {
  measures: Head[];
}

/**
 * Reads the lines after the annex's title (no blank ones).
 * Everything unexpected goes to `context.problems`.
 */
export function readAnnex(
  lines: readonly SourceLine[],
  manifest: Manifest,
  context: RepairContext,
): { domains: Domain[]; measures: Measure[] } {
  const headings = readHeadings(lines, manifest, context);
  const all = headings.flatMap(({ measures }) => measures);
  const { file, problems } = context;
  const lastLine = lines.at(-1)?.number ?? 1;
  problems.push(...checkSequence('domain', headings, manifest.expect.domains, file, lastLine));
  if (headings.length > 0) {
    problems.push(...checkSequence('measure', all, manifest.expect.measures, file, lastLine));
  }
  for (const heading of headings) {
    if (heading.measures.length > 0) continue;
    const message = `domain ${heading.number} has no measures: expected at least one below its heading`;
    problems.push({ rule: 'domain-without-measures', file, line: heading.line, message });
  }
  return {
    domains: headings.map((heading) => ({
      number: heading.number,
      ordinal: heading.ordinal,
      ...readWords('domain', heading, context),
    })),
    measures: headings.flatMap((heading) =>
      heading.measures.map((measure) => ({
        number: measure.number,
        domain: heading.number,
        ...readWords('measure', measure, context),
      })),
    ),
  };
}

function readHeadings(
  lines: readonly SourceLine[],
  { numbering }: Manifest,
  context: RepairContext,
): Heading[] {
  const headings: Heading[] = [];
  for (const line of lines) {
    const current = headings.at(-1);
    const heading = matchNumber(numbering.domains, line.text);
    const measure = matchNumber(numbering.measures, line.text);
    if (heading !== undefined) {
      headings.push({ ...startHead(line, heading, 'heading-space'), measures: [] });
    } else if (measure !== undefined && current !== undefined) {
      current.measures.push(startHead(line, measure, undefined));
    } else {
      const open = current?.measures.at(-1)?.block;
      if (open !== undefined && isOpen(open)) continueBlock(open, line);
      // Without a heading all that follows is as unknown as the first line.
      else if (current !== undefined || line === lines[0])
        context.problems.push(unknownLine(line, current, context));
    }
  }
  return headings;
}

function startHead(
  line: SourceLine,
  { number, ordinal, lead, gap, rest }: NumberedLine,
  gapRule: Edit['rule'] | undefined,
): Head {
  const edits: Edit[] = [];
  if (lead !== '') edits.push({ rule: 'marker', from: lead, to: '', line: line.number });
  if (gap !== '' && gapRule !== undefined) {
    edits.push({ rule: gapRule, from: gap, to: '', line: line.number });
  }
  return { number, ordinal, line: line.number, block: startBlock(line.number, rest, edits) };
}

/** A measure may go on in another line until a full stop ends it; an empty one has not begun. */
function isOpen(block: Block): boolean {
  const text = blockText(block).trim();
  return text !== '' && !text.endsWith('。');
}

function unknownLine(
  { number, text }: SourceLine,
  heading: Heading | undefined,
  { file }: RepairContext,
) {
  const start = Array.from(text.trim()).slice(0, 16).join('');
  const where =
    heading === undefined
      ? 'before the first heading of the annex: expected the first heading'
      : 'here: expected a heading or a measure, and the paragraph before it is complete';
  const message = `the line "${start}…" is unknown ${where}; number it or remove it`;
  return { rule: 'unknown-line', file, line: number, message };
}

function readWords(
  kind: 'domain' | 'measure',
  { number, line, block }: Head,
  context: RepairContext,
) {
  const official = makeOfficial(block, context);
  if (official.text === '') {
    const message = `${kind} ${number} is empty: expected its words after the number`;
    context.problems.push({ rule: `${kind}-empty`, file: context.file, line, message });
  }
  return official;
}
