/** Reads what is in the content folder today. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readText } from './read-text.ts';

/**
 * Every `.mdx` and `.yaml` file: path inside the folder (with `/`) → text. Sorted by path.
 * @throws ProblemError when one is not UTF-8
 */
export function readContent(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(folder, file).split(sep).join('/'), readText(file)]),
  );
}
