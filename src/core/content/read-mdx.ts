/** An editors' MDX file whose frontmatter remembers its lines. */
import { splitMdx } from '../mdx/frontmatter.ts';
import type { MdxFile } from '../mdx/frontmatter.ts';
import { ambiguousValues } from '../yaml-dialects.ts';
import { readYaml } from '../yaml.ts';
import type { YamlSource } from '../yaml.ts';

/** The frontmatter's values; `mdx` is undefined when the file has no frontmatter. */
export interface MdxSource extends YamlSource {
  mdx: MdxFile | undefined;
}

/**
 * Reads an MDX file.
 * @param file its name for messages
 */
export function readMdx(text: string, file: string): MdxSource {
  const mdx = splitMdx(text);
  if (mdx !== undefined)
    return { mdx, ...readYaml(mdx.frontmatter.join('\n'), file, 2, ambiguousValues) };
  const message =
    'broken frontmatter: expected the file to begin with --- and the editors’ keys, closed by another ---';
  const problems = [{ rule: 'frontmatter', file, line: 1, message }];
  return { mdx, data: undefined, lineOf: () => 1, problems };
}
