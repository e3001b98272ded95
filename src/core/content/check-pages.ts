/** The portal's own pages: `pages/*.mdx`. */
import type { Problem } from '../problem.ts';
import { checkSchema } from '../check-schema.ts';
import { checkProse } from './check-prose.ts';
import { readMdx } from './read-mdx.ts';
import { pageSchema } from './schema.ts';

/**
 * Checks the frontmatter and the prose of every page.
 * @param files paths inside the content folder → text
 * @param label the name of a path for messages
 */
export const checkPages = (
  files: ReadonlyMap<string, string>,
  label: (path: string) => string,
): Problem[] =>
  [...files]
    .filter(([path]) => /^pages\/.*\.mdx$/u.test(path))
    .flatMap(([path, text]) => checkPage(text, label(path)));

function checkPage(text: string, file: string): Problem[] {
  const { mdx, data, lineOf, problems } = readMdx(text, file);
  if (mdx === undefined) return problems;
  return [
    ...problems,
    ...(problems.length > 0 ? [] : checkSchema(pageSchema, data, file, lineOf).problems),
    ...checkProse(mdx.body, mdx.frontmatter.length + 3, file),
  ];
}
