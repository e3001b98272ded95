/** What the portal sets in its serif, read from the content and the templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readList } from '../../core/content/read-list.ts';
import { readMdx } from '../../core/content/read-mdx.ts';
import { audienceSchema } from '../../core/content/schema.ts';
import { readBody } from '../../core/mdx/read-body.ts';
import type { OfficialSection } from '../../core/mdx/official.ts';
import { refuse } from '../../core/problem.ts';
import { sliceName, type SliceText } from '../../core/typography/slices.ts';

export interface Corpus {
  /** Official words and measure titles, a group a domain. */
  texts: SliceText[];
  /** What the header, the home page and every domain heading need. */
  everywhere: string;
  /** The portal's own headings. */
  headings: string;
}

interface Front {
  title?: string;
  official?: { memorandum: string; number?: number; domain?: number; ordinal?: string };
}

interface Entry {
  front: Front;
  sections: OfficialSection[];
}

const filesBelow = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => join(folder, file));

function readEntry(root: string, file: string): Entry {
  const { mdx, data, problems } = readMdx(readFileSync(file, 'utf8'), relative(root, file));
  refuse(problems);
  return { front: data as Front, sections: readBody(mdx?.body.join('\n') ?? '').sections };
}

function readAudiences(root: string) {
  const file = 'content/audiences.yaml';
  const list = readList(readFileSync(join(root, file), 'utf8'), audienceSchema, file);
  refuse(list.problems);
  return list.entries;
}

/** Headings written in a template, or in its script for more than one place. */
const headingsOf = (source: string): string =>
  [...source.matchAll(/<h([12])\b.*?<\/h\1>|const heading = .*?;/gs)]
    .map(([heading]) => heading)
    .join('\n');

/** A space that the font lacks would make browsers try, and load, every font after it. */
const DIGITS_AND_SPACE = '0123456789 ';

/** What a template's source shows: everything that is not ASCII. */
const shown = (source: string): string[] => source.match(/[^\p{ASCII}]+/gu) ?? [];

interface Lists {
  texts: SliceText[];
  everywhere: string[];
  headings: string[];
}

function addEntry(lists: Lists, { front: { title = '', official }, sections }: Entry): void {
  const words = sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
  const domain = official?.domain ?? official?.number;
  if (!official) lists.headings.push(title);
  else if (domain === undefined)
    for (const { part, paragraphs } of sections)
      lists.headings.push(...(part === 'title' || part === 'annex' ? paragraphs : []));
  else {
    lists.texts.push({ group: sliceName(official.memorandum, domain), text: title + words });
    if (official.ordinal) lists.everywhere.push(official.ordinal, words);
  }
}

/**
 * Reads `content/` and `src/` below `root`.
 * @throws ProblemError, as the ingest does, for broken frontmatter or a broken list of audiences
 */
export function readCorpus(root: string): Corpus {
  const corpus = {
    texts: [] as SliceText[],
    everywhere: [DIGITS_AND_SPACE],
    headings: [] as string[],
  };
  for (const file of filesBelow(join(root, 'content'), '.mdx'))
    addEntry(corpus, readEntry(root, file));
  corpus.headings.push(...readAudiences(root).map(({ label }) => label));

  const name = readFileSync(join(root, 'src/site.ts'), 'utf8');
  const home = readFileSync(join(root, 'src/pages/[edition]/index.astro'), 'utf8');
  corpus.everywhere.push(...shown(name), ...shown(headingsOf(home)));
  for (const file of filesBelow(join(root, 'src'), '.astro'))
    corpus.headings.push(...shown(headingsOf(readFileSync(file, 'utf8'))));

  const { texts, everywhere, headings } = corpus;
  return { texts, everywhere: everywhere.join('\n'), headings: headings.join('\n') };
}
