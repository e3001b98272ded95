/** Reads what is in the content folder today. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from '../core/content/plan-content.ts';
import { readText } from './read-text.ts';

/**
 * Every file but hidden ones, whose names begin with a dot. Paths inside the folder (with `/`), sorted.
 * @throws ProblemError when an `.mdx` or `.yaml` file is not UTF-8
 */
export function readContent(folder: string): ContentFiles {
  const paths = filesIn(folder)
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./u.test(path));
  const isText = (path: string) => /\.(?:mdx|yaml)$/u.test(path);
  return {
    texts: new Map(paths.filter(isText).map((path) => [path, readText(join(folder, path))])),
    others: paths.filter((path) => !isText(path)),
  };
}

const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
