/** Writes what the ingest owns in an MDX file, and leaves every other line as it is. */
import { Document, isScalar, visit } from 'yaml';
import { escapeMdx } from './escape.ts';
import { splitMdx } from './frontmatter.ts';
import type { MdxFile } from './frontmatter.ts';
import { expectNoRemarks, expectReplaced, findOfficialKey, warning } from './official-key.ts';
import type { OfficialSection } from './official.ts';
import { findSections } from './read-body.ts';

/** What the ingest says about one file. */
export interface OfficialEntry {
  /** Path of the source for the warning in the file, e.g. `seeds/zj2025.txt`. */
  source: string;
  /** Value of the frontmatter key `official`. */
  official: object;
  sections: OfficialSection[];
}

/** A file that does not exist yet; `defaults` are the editors' keys to begin with. */
export function writeNewEntry(entry: OfficialEntry, defaults: object): string {
  const keys = Object.keys(defaults).length > 0 ? print(new Document(defaults)) : [];
  const frontmatter = ['---', ...officialLines(entry), ...keys, '---'];
  return [...frontmatter, '', ...sectionLines(entry.sections), ''].join('\n');
}

/**
 * Replaces the `official` key and the official sections of a file. Where they say the same as
 * before, they stay as they are; what is replaced ends its lines as the first line of the file does.
 * @throws LineError when the sections cannot be told from the editors' words, or the key cannot be
 *   replaced without loss
 */
export function replaceOfficial(file: MdxFile, entry: OfficialEntry): string {
  const { frontmatter, body } = file;
  const lines = file.text.split(/(?<=\n)/u);
  // The body first: what stands above keeps its line.
  replaceSections(lines, frontmatter.length + 2, body, entry.sections);
  const key = findOfficialKey(frontmatter) ?? { first: 0, end: 0 };
  if (!replaceLines(lines, 1 + key.first, 1 + key.end, officialLines(entry))) return lines.join('');
  expectNoRemarks(frontmatter, key);
  const text = lines.join('');
  expectReplaced(frontmatter, splitMdx(text)?.frontmatter ?? [], entry.official, key.first);
  return text;
}

/** @param start the line of the file on which its body begins, 0-based */
function replaceSections(
  lines: string[],
  start: number,
  body: readonly string[],
  official: readonly OfficialSection[],
): void {
  const sections = findSections(body);
  const first = sections[0]?.first ?? 0;
  const end = (sections.at(-1)?.last ?? -1) + 1;
  const before = sections.length === 0 ? [''] : [];
  replaceLines(lines, start + first, start + end, [...before, ...sectionLines(official)]);
}

/** Puts lines in place of others; false when they say the same already and stay as they are. */
function replaceLines(
  lines: string[],
  first: number,
  end: number,
  wanted: readonly string[],
): boolean {
  const old = lines.slice(first, end).map((line) => line.replace(/\r?\n$/u, ''));
  if (old.join('\n') === wanted.join('\n')) return false;
  const eol = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  lines.splice(first, end - first, ...wanted.map((line) => line + eol));
  return true;
}

/** The official sections as the lines of a body. */
export function sectionLines(sections: readonly OfficialSection[]): string[] {
  return sections.flatMap(({ part, paragraphs }, index) => [
    ...(index > 0 ? [''] : []),
    part === undefined ? '<Official>' : `<Official part="${part}">`,
    '',
    ...paragraphs.flatMap((paragraph) => [escapeMdx(paragraph), '']),
    '</Official>',
  ]);
}

function officialLines({ source, official }: OfficialEntry): string[] {
  const document = new Document({ official });
  visit(document, {
    // Short things stay on one line: [29, 29] and each repair, its characters in quotes.
    Map: (_, node) => {
      if (!node.has('rule')) return;
      node.flow = true;
      for (const key of ['from', 'to']) {
        const value = node.get(key, true);
        if (isScalar(value)) value.type = 'QUOTE_DOUBLE';
      }
    },
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item) && typeof item.value === 'number'))
        node.flow = true;
    },
  });
  const [key = '', ...lines] = print(document);
  return [key, ...warning(source).map((line) => `  ${line}`), ...lines];
}

const print = (document: Document): string[] =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
