/** The editors' lists: `audiences.yaml`, `entities.yaml`, `glossary.yaml` and `synonyms.yaml`. */
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { checkSchema } from '../check-schema.ts';
import { readYaml } from '../yaml.ts';
import type { YamlSource } from '../yaml.ts';

/** The lists by name. */
export const LISTS = ['audiences', 'entities', 'glossary', 'synonyms'] as const;

export interface List<T> {
  /** None when the list has problems that keep it from being read. */
  entries: T[];
  lineOf: YamlSource['lineOf'];
  problems: Problem[];
}

/**
 * Reads a list; where its entries carry a `slug`, each needs one of its own.
 * @param text undefined when there is no such file: an empty list
 */
export function readList<T extends object>(
  text: string | undefined,
  schema: z.ZodType<T>,
  file: string,
): List<T> {
  const none = { entries: [], lineOf: () => 1 };
  if (text === undefined) return { ...none, problems: [] };
  const { data, lineOf, problems } = readYaml(text, file);
  if (problems.length > 0) return { ...none, problems };
  const { value: entries, problems: misfits } = checkSchema(
    z.array(schema),
    data ?? [],
    file,
    lineOf,
  );
  if (entries === undefined) return { ...none, problems: misfits };
  return { entries, lineOf, problems: repeatedSlugs(entries, lineOf, file) };
}

const slugOf = (entry: object): unknown => ('slug' in entry ? entry.slug : undefined);

function repeatedSlugs(
  entries: readonly object[],
  lineOf: YamlSource['lineOf'],
  file: string,
): Problem[] {
  const slugs = entries.map(slugOf);
  return slugs.flatMap((slug, index) => {
    const first = slugs.indexOf(slug);
    if (slug === undefined || first === index) return [];
    const message = `the slug "${String(slug)}" is already used on line ${lineOf([first])}: choose another`;
    return [{ rule: 'duplicate-slug', file, line: lineOf([index]), message }];
  });
}
