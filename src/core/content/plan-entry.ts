/** What one file under `content/` should say: the official part as expected, the rest as it is. */
import { isRecord } from '../is-record.ts';
import { hashText } from '../memorandum/provenance.ts';
import type { MdxFile } from '../mdx/frontmatter.ts';
import { LineError } from '../mdx/line-error.ts';
import type { OfficialSection } from '../mdx/official.ts';
import { findSections } from '../mdx/read-body.ts';
import type { SectionRange } from '../mdx/read-body.ts';
import { replaceOfficial, sectionLines, writeNewEntry } from '../mdx/write-entry.ts';
import type { Problem } from '../problem.ts';
import { checkNote } from './check-prose.ts';
import type { ExpectedEntry } from './expected-entries.ts';
import { checkSchema } from '../check-schema.ts';
import type { YamlSource } from '../yaml.ts';
import { readMdx } from './read-mdx.ts';
import { domainSchema, measureSchema, memorandumSchema } from './schema.ts';

export interface PlannedEntry {
  entry: ExpectedEntry;
  /** The whole file; undefined when it has problems. */
  text?: string;
  /** The editors' values and where they stand; absent for a new file. */
  frontmatter?: YamlSource;
  problems: Problem[];
}

const SCHEMAS = { memoranda: memorandumSchema, domains: domainSchema, measures: measureSchema };

/**
 * Plans one file.
 * @param current its text today; undefined when it does not exist
 * @param file its name for messages
 */
export function planEntry(
  entry: ExpectedEntry,
  current: string | undefined,
  file: string,
): PlannedEntry {
  if (current === undefined) {
    return { entry, text: writeNewEntry(entry, entry.defaults), problems: [] };
  }
  const { mdx, ...frontmatter } = readMdx(current, file);
  if (mdx === undefined) return { entry, problems: frontmatter.problems };
  const problems = [
    ...frontmatter.problems,
    ...(frontmatter.problems.length > 0 ? [] : frontmatterProblems(entry, frontmatter, file)),
    ...bodyProblems(entry, mdx, frontmatter.data, file),
  ];
  if (problems.length > 0) return { entry, problems };
  try {
    return { entry, text: replaceOfficial(mdx, entry), frontmatter, problems };
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    const line = error.line + 2;
    return { entry, problems: [{ rule: 'official-key', file, line, message: error.message }] };
  }
}

/** The `official` key as it stands in a file. */
function officialOf(data: unknown): Record<string, unknown> {
  const official = isRecord(data) ? data['official'] : undefined;
  return isRecord(official) ? official : {};
}

function frontmatterProblems(
  entry: ExpectedEntry,
  { data, lineOf }: YamlSource,
  file: string,
): Problem[] {
  const { number } = officialOf(data);
  if (typeof number === 'number' && number !== entry.number) {
    const message = `two entries have the number ${number}: by its name this file is number ${entry.number}; undo the change`;
    return [{ rule: 'entry-number', file, line: lineOf(['official', 'number']), message }];
  }
  const keys = isRecord(data) ? { ...data, official: entry.official } : data;
  return checkSchema<unknown>(SCHEMAS[entry.collection], keys, file, lineOf).problems;
}

function bodyProblems(
  entry: ExpectedEntry,
  { body, frontmatter }: MdxFile,
  data: unknown,
  file: string,
): Problem[] {
  const firstLine = frontmatter.length + 3;
  try {
    const sections = findSections(body);
    return [
      ...officialProblems(entry, body, sections, data, firstLine, file),
      ...checkNote(withoutOfficial(body, sections), firstLine, file),
    ];
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return [
      { rule: 'official-edited', file, line: firstLine + error.line, message: error.message },
    ];
  }
}

/** The editors' lines; blank ones stand for the official sections. */
const withoutOfficial = (body: readonly string[], sections: readonly SectionRange[]): string[] =>
  body.map((line, index) =>
    sections.some(({ first, last }) => first <= index && index <= last) ? '' : line,
  );

/** Official words must be what the ingest wrote, or what it is about to write. */
function officialProblems(
  entry: ExpectedEntry,
  body: readonly string[],
  sections: readonly SectionRange[],
  data: unknown,
  firstLine: number,
  file: string,
): Problem[] {
  const first = sections[0]?.first ?? 0;
  const found = sections.length === 0 ? [] : body.slice(first, (sections.at(-1)?.last ?? 0) + 1);
  const expected = sectionLines(entry.sections);
  if (found.join('\n') === expected.join('\n')) return [];
  const recorded = recordedHashes(officialOf(data));
  if (recorded.length > 0 && recorded.join() === hashes(sections).join()) return [];
  const at = expected.findIndex((line, index) => line !== found[index]);
  const index = at === -1 ? expected.length : at;
  const line = sections.length === 0 ? firstLine : firstLine + first + index;
  const message = `the official part was edited by hand: expected ${excerpt(expected[index], found[index])}, found ${excerpt(found[index], expected[index])}; undo the edit ("git diff ${file}" shows it)`;
  return [{ rule: 'official-edited', file, line, message }];
}

function recordedHashes({ sha256, parts }: Record<string, unknown>): unknown[] {
  if (!Array.isArray(parts)) return [sha256];
  return parts.map((part: unknown) => (isRecord(part) ? part['sha256'] : undefined));
}

/** One hash a paragraph, as the provenance has it; the signature block counts as one. */
const hashes = (sections: readonly OfficialSection[]): string[] =>
  sections.flatMap(({ part, paragraphs }) =>
    part === 'signature' ? [hashText(...paragraphs)] : paragraphs.map((text) => hashText(text)),
  );

/** A few characters around the place where a line differs from another. */
function excerpt(line: string | undefined, other: string | undefined): string {
  if (line === undefined) return 'nothing';
  if (line === '') return 'a blank line';
  const chars = Array.from(line);
  const others = Array.from(other ?? '');
  const at = chars.findIndex((char, index) => char !== others[index]);
  const start = Math.max(0, (at === -1 ? chars.length : at) - 6);
  const end = start + 13;
  return `"${start > 0 ? '…' : ''}${chars.slice(start, end).join('')}${end < chars.length ? '…' : ''}"`;
}
