/** An MDX file cut into its frontmatter and its body, by lines without their ends. */
export interface MdxFile {
  /** The whole file: its line ends and its byte-order mark stand here alone. */
  text: string;
  /** The lines between the two `---`; the first stands on line 2 of the file. */
  frontmatter: string[];
  /** The lines after them; the first stands on line `frontmatter.length + 3`. */
  body: string[];
}

/** Cuts an MDX file; undefined when it does not begin with a frontmatter between two `---`. */
export function splitMdx(text: string): MdxFile | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/u);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) return undefined;
  return { text, frontmatter: lines.slice(1, end), body: lines.slice(end + 1) };
}
