/**
 * The portal's serif: web fonts with exactly the characters that the portal sets in it, cut anew from
 * the content when a build or `npm run dev` starts. `src/styles/global.css` imports the result.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayInSimplified as say } from '../../core/script/mainland-words.ts';
import { slices, type SliceOptions } from '../../core/typography/slices.ts';
import { editionCodes, SOURCE_EDITION, type Edition } from '../../core/editions.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import { cutFonts } from './fonts.ts';
import { fontCss } from './font-css.ts';

/** Measured: with 4, the largest page loads least. */
const SPREAD = 4;

function inEdition(corpus: Corpus, edition: Edition): Corpus {
  if (edition === SOURCE_EDITION) return corpus;
  // No listed word stands in official text, which this leaves as it is.
  return {
    texts: corpus.texts.map(({ group, text }) => ({ group, text: say(text) })),
    everywhere: say(corpus.everywhere),
    headings: say(corpus.headings),
  };
}

const options = ({ everywhere, headings }: Corpus): SliceOptions => ({
  everywhere,
  headings,
  spread: SPREAD,
});

/** Cuts the fonts of both editions from the corpus and gives the build their files and `@font-face` rules. */
export function serif(): AstroIntegration {
  return {
    name: 'serif',
    hooks: {
      'astro:config:setup': async ({ config, logger, createCodegenDir, updateConfig }) => {
        const folder = fileURLToPath(createCodegenDir());
        const corpus = readCorpus(fileURLToPath(config.root));
        const css: string[] = [];
        for (const edition of editionCodes) {
          const own = inEdition(corpus, edition);
          const files = await cutFonts(edition, slices(own.texts, options(own)), folder);
          css.push(fontCss(edition, files));
          logger.info(`${edition}: ${String(files.length)} fonts`);
        }
        writeFileSync(join(folder, 'serif.css'), css.join(''));
        // One version for all fonts: every page carries their names, and of 30 hashes none compresses.
        const version = createHash('sha256').update(css.join('')).digest('hex').slice(0, 8);
        const assetFileNames = ({ names: [file = ''] }: { names: string[] }): string => {
          // Astro calls the style of src/pages/index.astro index@_@astro.css.
          const name = file.replace(/(@_@.*)?\.\w+$/, '');
          const hash = file.endsWith('.woff2') ? version : '[hash]';
          return `${config.build.assets}/${name}.${hash}[extname]`;
        };
        updateConfig({ vite: { build: { rolldownOptions: { output: { assetFileNames } } } } });
      },
    },
  };
}
