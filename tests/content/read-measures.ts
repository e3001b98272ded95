import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { prettifyError } from 'zod';
import { measureSchema, type MeasureData } from '../../src/core/content/schema.ts';
import { splitMdx } from '../../src/core/mdx/frontmatter.ts';
import { readBody } from '../../src/core/mdx/read-body.ts';

export interface MeasureFile extends MeasureData {
  file: string;
  /** The official words. */
  text: string;
}

const CONTENT = new URL('../../content/', import.meta.url).pathname;

/** A YAML list under `content/`, unchecked. */
export const readList = (name: string): unknown =>
  parse(readFileSync(`${CONTENT}${name}.yaml`, 'utf8'));

/** Every measure of every memorandum, as it stands in `content/`, in file order. */
export const readMeasures = (): MeasureFile[] =>
  globSync('measures/*/*.mdx', { cwd: CONTENT })
    .sort()
    .map((file) => {
      const { frontmatter, sections } = readMdx(file);
      const { data, error } = measureSchema.safeParse(parse(frontmatter));
      if (error) throw new Error(`${file}: ${prettifyError(error)}`);
      return { ...data, file, text: sections.flatMap((part) => part.paragraphs).join('') };
    });

/** Words and frontmatter of a file under `content/`. */
function readMdx(file: string) {
  const mdx = splitMdx(readFileSync(CONTENT + file, 'utf8'));
  if (!mdx) throw new Error(`${file} has no frontmatter`);
  return { frontmatter: mdx.frontmatter.join('\n'), ...readBody(mdx.body.join('\n')) };
}
