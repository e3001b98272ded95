/** Reads the two layers of an MDX body apart. */
import { unescapeMdx } from './escape.ts';
import { LineError } from './line-error.ts';
import type { MdxBody, OfficialSection } from './official.ts';

/** Where a section stands in the body: 0-based lines of its opening and closing tag. */
export interface SectionRange extends OfficialSection {
  first: number;
  last: number;
}

const OPEN = /^<Official(?: part="([a-z]+)")?>$/u;
const CLOSE = '</Official>';

/**
 * Reads the official sections and the editors' note out of an MDX body (without frontmatter).
 * @throws LineError when the sections are not as the ingest writes them
 */
export function readBody(body: string): MdxBody {
  const lines = body.split(/\r?\n/u);
  const sections = findSections(lines);
  const end = (sections.at(-1)?.last ?? -1) + 1;
  return {
    sections: sections.map(({ part, paragraphs }) => ({ part, paragraphs })),
    note: lines.slice(end).join('\n').trim(),
  };
}

/** The official sections of a body's lines; only blank lines may stand between two of them. */
export function findSections(lines: readonly string[]): SectionRange[] {
  const sections: SectionRange[] = [];
  let open: { part: string | undefined; first: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const opening = OPEN.exec(line);
    if (open === undefined && opening !== null) {
      expectFirst(sections, opening[1], index);
      const previous = sections.at(-1);
      if (previous !== undefined) expectBlank(lines, previous.last + 1, index);
      open = { part: opening[1], first: index };
    } else if (open !== undefined && line === CLOSE) {
      sections.push({ ...open, last: index, paragraphs: paragraphs(lines, open.first, index) });
      open = undefined;
    } else if (opening !== null || /<\/?Official\b/u.test(line)) {
      throw new LineError(
        `unexpected ${line.trim()}: expected <Official> and ${CLOSE} in turn, each alone on its line`,
        index,
      );
    }
  }
  if (open !== undefined)
    throw new LineError(`<Official> is not closed: expected ${CLOSE}`, open.first);
  return sections;
}

/** A file has one section of each part; without parts it has a single one. */
function expectFirst(sections: readonly SectionRange[], part: string | undefined, line: number) {
  if (!sections.some((section) => part === undefined || section.part === part)) return;
  const message =
    'a second <Official> block: the ingest writes one here; remove these tags, and write a note below </Official> without them';
  throw new LineError(message, line);
}

function paragraphs(lines: readonly string[], first: number, last: number): string[] {
  return lines
    .slice(first + 1, last)
    .filter((line) => line.trim() !== '')
    .map(unescapeMdx);
}

function expectBlank(lines: readonly string[], from: number, to: number): void {
  const index = lines.slice(from, to).findIndex((line) => line.trim() !== '');
  if (index === -1) return;
  throw new LineError(
    'words between two official sections: move them below the last one',
    from + index,
  );
}
