import type { Edition } from './core/editions.ts';

/**
 * The whole fonts, one a script since the glyph forms of the two places differ, that the web fonts are
 * cut from and the share pictures are written in. Ready-made slices of other packages lack 衞 and
 * full-width punctuation.
 */
export const FONT_FILES: Record<Edition, string> = {
  tc: '@expo-google-fonts/noto-serif-hk/500Medium/NotoSerifHK_500Medium.ttf',
  sc: '@expo-google-fonts/noto-serif-sc/500Medium/NotoSerifSC_500Medium.ttf',
};
