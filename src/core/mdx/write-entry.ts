/** Writes what the ingest owns in an MDX file, and leaves every other line as it is. */
import { Document, isScalar, visit } from 'yaml';
import { escapeMdx } from './escape.ts';
import { joinMdx } from './frontmatter.ts';
import type { MdxFile } from './frontmatter.ts';
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
  return joinMdx({
    eol: '\n',
    frontmatter: [...officialLines(entry), ...keys],
    body: ['', ...sectionLines(entry.sections), ''],
  });
}

/**
 * Replaces the `official` key and the official sections of a file.
 * @throws BodyError when the sections cannot be told from the editors' words
 */
export function replaceOfficial(file: MdxFile, entry: OfficialEntry): string {
  return joinMdx({
    eol: file.eol,
    frontmatter: replaceKey(file.frontmatter, officialLines(entry)),
    body: replaceSections(file.body, sectionLines(entry.sections)),
  });
}

/** A top-level key goes on until the next line that is not indented. */
function replaceKey(lines: readonly string[], official: readonly string[]): string[] {
  const first = lines.findIndex((line) => /^official\s*:/u.test(line));
  if (first === -1) return [...official, ...lines];
  const length = lines.slice(first + 1).findIndex((line) => /^\S/u.test(line));
  const rest = length === -1 ? [] : lines.slice(first + 1 + length);
  return [...lines.slice(0, first), ...official, ...rest];
}

function replaceSections(lines: readonly string[], official: readonly string[]): string[] {
  const sections = findSections(lines);
  const first = sections[0]?.first ?? 0;
  const last = sections.at(-1)?.last ?? -1;
  const before = sections.length === 0 ? [''] : lines.slice(0, first);
  return [...before, ...official, ...lines.slice(last + 1)];
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
  // The warning stands inside the key, so that it is replaced together with it.
  return [
    key,
    `  # Written by "npm run ingest" from ${source}.`,
    `  # Never edit this key, nor the words inside <Official>.`,
    ...lines,
  ];
}

const print = (document: Document): string[] =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
