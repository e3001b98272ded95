/** An MDX file cut into its frontmatter and its body, by lines. */
export interface MdxFile {
  /** The lines between the two `---`; the first stands on line 2 of the file. */
  frontmatter: string[];
  /** The lines after them; the first stands on line `frontmatter.length + 3`. */
  body: string[];
  /** How the file ends its lines. */
  eol: '\n' | '\r\n';
}

/** Cuts an MDX file; undefined when it does not begin with a frontmatter between two `---`. */
export function splitMdx(text: string): MdxFile | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/u);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { frontmatter: lines.slice(1, end), body: lines.slice(end + 1), eol };
}

/** The inverse of `splitMdx`. */
export const joinMdx = ({ frontmatter, body, eol }: MdxFile): string =>
  ['---', ...frontmatter, '---', ...body].join(eol);
