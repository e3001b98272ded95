/** How the site's MDX is read. */
import type { MdxOptions } from '@astrojs/mdx';

export const MDX_OPTIONS = {
  // Official words keep their characters: no ASCII quotation mark or dash turns into another.
  smartypants: false,
} as const satisfies Partial<MdxOptions>;
