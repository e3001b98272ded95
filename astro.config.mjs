// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compress } from './src/integrations/compress.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { plainDynamicImport } from './src/integrations/plain-dynamic-import.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapFiles } from './src/integrations/sitemap.ts';
import { serif } from './src/integrations/serif/serif.ts';
import { MDX_OPTIONS } from './src/mdx-options.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
if (!/^https?:\/\/[^/?#]+\/?$/.test(URL.parse(site)?.href ?? ''))
  throw new Error(
    `SITE_URL is ${site}: expected an origin alone, e.g. https://example.gov.hk. Put the path into BASE_PATH.`,
  );

export default defineConfig({
  site,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  // Later ones read what earlier ones wrote: the last two list every file.
  integrations: [
    mdx(MDX_OPTIONS),
    contentCheck(),
    serif(),
    searchIndex(),
    sitemapFiles(),
    hostFiles(),
    compress(),
  ],
  // The content security policy allows no inline script or style.
  vite: {
    plugins: [tailwindcss(), plainDynamicImport()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          // Two in a hundred bytes less than with the default.
          minify: 'terser',
          terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
          rolldownOptions: {
            output: {
              // Every page carries these names: SearchPage, not SearchPage.astro_astro_type_script_index_0_lang,
              // and of its hash enough that no change keeps a name.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash:6].js`,
              chunkFileNames: '_astro/[name].[hash:6].js',
              // One file for all that the search page needs at once; suggestions and marks share it.
              codeSplitting: {
                groups: [
                  { name: 'search', test: /SearchPage\.astro/ },
                  // Left out of it, and then out of the build by plainDynamicImport.
                  { name: 'preload-helper', test: /preload-helper/, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
