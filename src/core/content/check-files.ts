/** Names of the files under `content/`: what is misnamed would be ignored without a word. */
import type { Problem } from '../problem.ts';
import { LISTS } from './read-list.ts';

const LIST_FILES = LISTS.map((name) => `${name}.yaml`);
const ENTRY = /^(?:memoranda|domains|measures|pages)\/.*\.mdx$/u;
const GENERATED = /^(?:memoranda|domains|measures)\//u;

/**
 * Reports files that nothing reads, and lists that are missing; a folder to which editors have added
 * nothing yet needs none.
 * @param paths every file inside the content folder, hidden ones aside
 * @param label the name of a path for messages
 */
export function checkFiles(paths: readonly string[], label: (path: string) => string): Problem[] {
  const unknown = paths.filter((path) => !ENTRY.test(path) && !LIST_FILES.includes(path));
  const renames = new Map(unknown.map((path) => [path, meant(path)]));
  const problems = [...renames].map(([path, expected]): Problem => {
    const remedy =
      expected === undefined
        ? `expected ${LIST_FILES.join(', ')} and .mdx files in memoranda, domains, measures and pages; move it out of this folder`
        : `expected the name ${label(expected)}: rename it`;
    return {
      rule: 'unknown-file',
      file: label(path),
      message: `nothing reads this file: ${remedy}`,
    };
  });
  if (paths.every((path) => GENERATED.test(path))) return problems;
  const here = new Set([...paths, ...renames.values()]);
  const missing = LIST_FILES.filter((path) => !here.has(path)).map((path): Problem => {
    const file = label(path);
    const message = `the list is missing: take it back ("git checkout -- ${file}"), or write [] into a new one, which is a list without entries`;
    return { rule: 'list-missing', file, message };
  });
  return [...problems, ...missing];
}

/** The name that was meant, where there is one: synonyms.yml, pages/about.md. */
function meant(path: string): string | undefined {
  const [, stem = '', extensions = ''] = /^(.*?)(\.[^/]*)?$/u.exec(path) ?? [];
  const list = `${stem.toLowerCase()}.yaml`;
  if (LIST_FILES.includes(list)) return list;
  const entry = `${stem}.mdx`;
  return /^\.mdx?\b/iu.test(extensions) && ENTRY.test(entry) ? entry : undefined;
}
