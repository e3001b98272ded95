import { COMMON, HEADINGS } from '../../core/typography/slices.ts';
import type { Edition } from '../../core/editions.ts';
import type { FontFile } from './fonts.ts';

const family = (edition: Edition, slice: string): string =>
  slice === COMMON ? edition : `${edition}-${slice}`;

/**
 * `@font-face` rules for an edition's fonts, and for each domain's slice a rule that puts it into
 * the stack of what carries `data-slice`. One weight serves all: none is ever synthesised.
 */
export function fontCss(edition: Edition, files: readonly FontFile[]): string {
  const faces = files.map(
    ({ slice, file }) =>
      `@font-face{font-family:${family(edition, slice)};src:url(./${file}) format('woff2');font-weight:1 1000;font-display:swap}`,
  );
  const uses = files
    .filter(({ slice }) => slice !== COMMON && slice !== HEADINGS)
    .map(({ slice }) => `[data-slice='${slice}']{--slice-${edition}:${family(edition, slice)}}`);
  return [...faces, ...uses, ''].join('\n');
}
