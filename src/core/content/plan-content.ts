/** What the whole of `content/` should say, and everything that is wrong with it. */
import type { Problem } from '../problem.ts';
import { checkAudiences } from './check-audiences.ts';
import type { AddressedMeasure } from './check-audiences.ts';
import { checkEntities } from './check-entities.ts';
import { checkFiles } from './check-files.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkMainlandWords } from './check-mainland-words.ts';
import { checkPages } from './check-pages.ts';
import { checkReferences } from './check-references.ts';
import type { References } from './check-references.ts';
import { checkSynonyms } from './check-synonyms.ts';
import type { ExpectedEntry } from './expected-entries.ts';
import { findStrays } from './find-strays.ts';
import { citedTexts, measureTexts, officialWords } from './official-words.ts';
import { planEntry } from './plan-entry.ts';
import type { PlannedEntry } from './plan-entry.ts';
import { readList } from './read-list.ts';
import { audienceSchema, entitySchema, glossarySchema, synonymSchema } from './schema.ts';

/** What is in the content folder today. */
export interface ContentFiles {
  /** Paths of MDX and YAML files inside the folder → text. */
  texts: ReadonlyMap<string, string>;
  /** Paths of all other files, hidden ones aside. */
  others: readonly string[];
}

export interface ContentPlan {
  /** Path inside the content folder → the whole text, for every generated file. */
  files: Map<string, string>;
  problems: Problem[];
}

/** The editors' side of a measure that could be read. */
type ReadMeasure = AddressedMeasure & References & { memorandum: string };

/**
 * Plans every generated file and checks the editors' work around it.
 * @param label the name of a path for messages
 */
export function planContent(
  expected: readonly ExpectedEntry[],
  { texts, others }: ContentFiles,
  label: (path: string) => string,
): ContentPlan {
  const planned = expected.map((entry) =>
    planEntry(entry, texts.get(entry.path), label(entry.path)),
  );
  const lists = {
    audiences: readList(texts.get('audiences.yaml'), audienceSchema, label('audiences.yaml')),
    entities: readList(texts.get('entities.yaml'), entitySchema, label('entities.yaml')),
    glossary: readList(texts.get('glossary.yaml'), glossarySchema, label('glossary.yaml')),
    synonyms: readList(texts.get('synonyms.yaml'), synonymSchema, label('synonyms.yaml')),
  };
  const measures = planned.flatMap((entry) => readMeasure(entry, label));
  const cited = citedTexts(expected);
  const ofMeasures = measureTexts(expected);
  const addressed = {
    measures,
    complete: measures.length === ofMeasures.length,
    texts: ofMeasures,
  };
  const problems = [
    ...planned.flatMap((entry) => entry.problems),
    ...expected.flatMap((entry) => checkMainlandWords(officialWords(entry), label(entry.path))),
    ...findStrays(expected, texts, label),
    ...checkFiles([...texts.keys(), ...others], label),
    ...Object.values(lists).flatMap((list) => list.problems),
    ...checkPages(texts, label),
    ...checkEntities(lists.entities, cited, label('entities.yaml')),
    ...checkAudiences(lists.audiences, addressed, label('audiences.yaml')),
    ...checkGlossary(lists.glossary, cited, label('glossary.yaml')),
    ...checkSynonyms(
      lists.synonyms,
      { measures: ofMeasures, official: expected.map(officialWords) },
      label('synonyms.yaml'),
    ),
  ];
  // Where a list cannot be read, every name in it would seem unknown.
  if (lists.audiences.problems.length + lists.entities.problems.length === 0) {
    const names = {
      audiences: new Set(lists.audiences.entries.map(({ slug }) => slug)),
      entities: new Map(lists.entities.entries.map((entity) => [entity.slug, entity])),
    };
    const numbers = measureNumbers(expected);
    for (const measure of measures) {
      const known = { ...names, measures: numbers.get(measure.memorandum) ?? new Set() };
      problems.push(...checkReferences(measure, known, measure.file, measure.lineOf));
    }
  }
  const files = planned.flatMap(({ entry, text }) =>
    text === undefined ? [] : [[entry.path, text] as const],
  );
  return { files: new Map(files), problems };
}

/** A memorandum's id → the numbers of its measures. */
function measureNumbers(expected: readonly ExpectedEntry[]): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const { collection, memorandum, number = 0 } of expected) {
    if (collection !== 'measures') continue;
    const known = numbers.get(memorandum) ?? new Set();
    numbers.set(memorandum, known.add(number));
  }
  return numbers;
}

function readMeasure(
  { entry, frontmatter }: PlannedEntry,
  label: (path: string) => string,
): ReadMeasure[] {
  if (entry.collection !== 'measures' || frontmatter === undefined) return [];
  return [
    {
      // Checked by the schema in planEntry.
      ...(frontmatter.data as References),
      memorandum: entry.memorandum,
      number: entry.number ?? 0,
      text: officialWords(entry),
      file: label(entry.path),
      lineOf: frontmatter.lineOf,
    },
  ];
}
