/** Files in the generated folders that no memorandum asks for. */
import type { Problem } from '../problem.ts';
import { splitMdx } from '../mdx/frontmatter.ts';
import type { ExpectedEntry } from './expected-entries.ts';

/**
 * Reports every stray file; none is deleted, for editors' work may be in it.
 * @param files paths inside the content folder → text
 * @param label the name of a path for messages
 */
export function findStrays(
  expected: readonly ExpectedEntry[],
  files: ReadonlyMap<string, string>,
  label: (path: string) => string,
): Problem[] {
  const known = new Set(expected.map(({ path }) => path));
  return [...files]
    .filter(([path]) => /^(?:memoranda|domains|measures)\/.*\.mdx$/u.test(path) && !known.has(path))
    .map(([path, text]) => {
      const twin = findTwin(expected, path, text);
      const file = label(path);
      if (twin === undefined) {
        const message =
          'no memorandum in the seeds asks for this file: move what editors wrote elsewhere and delete it';
        return { rule: 'orphan', file, message };
      }
      const what = twin.number === undefined ? twin.memorandum : `the number ${twin.number}`;
      const message = `two entries have ${what}: expected only ${label(twin.path)}; move what editors wrote there and delete this file`;
      return { rule: 'duplicate-entry', file, line: officialLine(text), message };
    });
}

/** The entry that has the same number in the same collection of the same memorandum. */
function findTwin(expected: readonly ExpectedEntry[], path: string, text: string) {
  const lines = splitMdx(text)?.frontmatter.join('\n') ?? '';
  const memorandum = /^\s+memorandum:\s*(\S+)$/mu.exec(lines)?.[1];
  const number = /^\s+number:\s*(\d+)$/mu.exec(lines)?.[1];
  return expected.find(
    (entry) =>
      path.startsWith(`${entry.collection}/`) &&
      entry.memorandum === memorandum &&
      entry.number === (number === undefined ? undefined : Number(number)),
  );
}

function officialLine(text: string): number {
  const lines = text.split('\n');
  const number = lines.findIndex((line) => /^\s+number:/u.test(line));
  return (number === -1 ? lines.findIndex((line) => line.startsWith('official:')) : number) + 1;
}
