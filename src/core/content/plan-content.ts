/** What the whole of `content/` should say, and everything that is wrong with it. */
import type { Problem } from '../problem.ts';
import { checkMainlandWords } from './check-mainland-words.ts';
import { checkPages } from './check-pages.ts';
import { checkReferences, occurs } from './check-references.ts';
import type { Known, References } from './check-references.ts';
import type { ExpectedEntry } from './expected-entries.ts';
import { findStrays } from './find-strays.ts';
import { planEntry } from './plan-entry.ts';
import type { PlannedEntry } from './plan-entry.ts';
import { readList } from './read-list.ts';
import { audienceSchema, entitySchema, glossarySchema, synonymSchema } from './schema.ts';
import type { Entity } from './schema.ts';

export interface ContentPlan {
  /** Path inside the content folder → the whole text, for every generated file. */
  files: Map<string, string>;
  problems: Problem[];
}

/**
 * Plans every generated file and checks the editors' work around it.
 * @param files paths inside the content folder → text today
 * @param label the name of a path for messages
 */
export function planContent(
  expected: readonly ExpectedEntry[],
  files: ReadonlyMap<string, string>,
  label: (path: string) => string,
): ContentPlan {
  const planned = expected.map((entry) =>
    planEntry(entry, files.get(entry.path), label(entry.path)),
  );
  const audiences = readList(files.get('audiences.yaml'), audienceSchema, label('audiences.yaml'));
  const entities = readList(files.get('entities.yaml'), entitySchema, label('entities.yaml'));
  const glossary = readList(files.get('glossary.yaml'), glossarySchema, label('glossary.yaml'));
  const synonyms = readList(files.get('synonyms.yaml'), synonymSchema, label('synonyms.yaml'));
  const listProblems = [...audiences.problems, ...entities.problems];
  const problems = [
    ...planned.flatMap((entry) => entry.problems),
    ...expected.flatMap((entry) => checkMainlandWords(officialWords(entry), label(entry.path))),
    ...findStrays(expected, files, label),
    ...listProblems,
    ...glossary.problems,
    ...synonyms.problems,
    ...checkPages(files, label),
    ...entityProblems(entities.entries, expected, entities.lineOf, label('entities.yaml')),
  ];
  // Where a list cannot be read, every name in it would seem unknown.
  if (listProblems.length === 0) {
    const slugs = new Set(audiences.entries.map(({ slug }) => slug));
    const topics = new Map(entities.entries.map((entity) => [entity.slug, entity]));
    for (const each of planned) {
      const known = {
        audiences: slugs,
        entities: topics,
        measures: measureNumbers(expected, each),
      };
      problems.push(...referenceProblems(each, known, label(each.entry.path)));
    }
  }
  const texts = planned.flatMap(({ entry, text }) =>
    text === undefined ? [] : [[entry.path, text] as const],
  );
  return { files: new Map(texts), problems };
}

const measureNumbers = (expected: readonly ExpectedEntry[], { entry }: PlannedEntry): Set<number> =>
  new Set(
    expected
      .filter((each) => each.collection === 'measures' && each.memorandum === entry.memorandum)
      .map(({ number = 0 }) => number),
  );

function referenceProblems({ entry, frontmatter }: PlannedEntry, known: Known, file: string) {
  if (entry.collection !== 'measures' || frontmatter === undefined) return [];
  const measure = {
    // Checked by the schema in planEntry.
    ...(frontmatter.data as References),
    number: entry.number ?? 0,
    text: officialWords(entry),
  };
  return checkReferences(measure, known, file, frontmatter.lineOf);
}

const officialWords = ({ sections }: ExpectedEntry): string =>
  sections.flatMap(({ paragraphs }) => paragraphs).join('\n');

/** A name that stands nowhere is misspelt; one that two entities share is ambiguous. */
function entityProblems(
  entities: readonly Entity[],
  expected: readonly ExpectedEntry[],
  lineOf: (index: number) => number,
  file: string,
): Problem[] {
  const words = expected.map(officialWords).join('\n');
  const owners = new Map<string, string>();
  return entities.flatMap(({ slug, names }, index) =>
    names.flatMap((name) => {
      const line = lineOf(index);
      const owner = owners.get(name);
      owners.set(name, slug);
      if (owner !== undefined) {
        const message = `the name ${name} already belongs to "${owner}": a name has one entity; remove one`;
        return [{ rule: 'duplicate-name', file, line, message }];
      }
      if (occurs(name, words)) return [];
      const message = `the name ${name} of "${slug}" occurs nowhere in the official words: correct or remove it`;
      return [{ rule: 'entity-name', file, line, message }];
    }),
  );
}
