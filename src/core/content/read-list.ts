/** The editors' lists: `audiences.yaml` and `entities.yaml`. */
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { readYaml, schemaProblems } from '../yaml.ts';

/**
 * Reads a list whose entries carry a `slug`.
 * @param text undefined when there is no such file: an empty list
 */
export function readList<T extends { slug: string }>(
  text: string | undefined,
  schema: z.ZodType<T>,
  file: string,
): { entries: T[]; lineOf: (index: number) => number; problems: Problem[] } {
  const none = { entries: [], lineOf: () => 1 };
  if (text === undefined) return { ...none, problems: [] };
  const { data, lineOf, problems } = readYaml(text, file);
  if (problems.length > 0) return { ...none, problems };
  const result = z.array(schema).safeParse(data ?? []);
  if (!result.success) {
    return { ...none, problems: schemaProblems(result.error.issues, file, lineOf) };
  }
  const line = (index: number) => lineOf([index]);
  const entries = result.data;
  return { entries, lineOf: line, problems: repeatedSlugs(entries, line, file) };
}

function repeatedSlugs(
  entries: readonly { slug: string }[],
  lineOf: (index: number) => number,
  file: string,
): Problem[] {
  return entries.flatMap(({ slug }, index) => {
    const first = entries.findIndex((entry) => entry.slug === slug);
    if (first === index) return [];
    const message = `the slug "${slug}" is already used on line ${lineOf(first)}: choose another`;
    return [{ rule: 'duplicate-slug', file, line: lineOf(index), message }];
  });
}
