/** Which files of a built site may be served, and under which address. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Host configuration and hidden files lie in dist but are no part of the site. */
const isPrivate = (file: string): boolean =>
  file === '/_headers' || file === '/_redirects' || /\/\.(?!well-known\/)/.test(file);

/** Every servable file below `dist`, as site-relative paths with a leading slash. */
export const listFiles = (dist: string): ReadonlySet<string> =>
  new Set(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
      .map((file) => `/${file.split(sep).join('/')}`)
      .filter((file) => !isPrivate(file)),
  );

export type Found = { file: string } | { redirect: string } | undefined;

/**
 * What a decoded site-relative path stands for: a file, a page whose address lacks the slash
 * at its end, or nothing.
 */
export function find(files: ReadonlySet<string>, path: string): Found {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { file };
  return files.has(`${path}/index.html`) ? { redirect: `${path}/` } : undefined;
}
