// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compress } from './src/integrations/compress.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { plainDynamicImport } from './src/integrations/plain-dynamic-import.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapFiles } from './src/integrations/sitemap.ts';
import { serif } from './src/integrations/serif/serif.ts';
import { MDX_OPTIONS } from './src/mdx-options.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
if (new URL(site).pathname !== '/')
  throw new Error(`SITE_URL is ${site}: expected an origin alone. Put the path into BASE_PATH.`);

export default defineConfig({
  site,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  // Later ones read what earlier ones wrote: the last two list every file.
  integrations: [mdx(MDX_OPTIONS), serif(), searchIndex(), sitemapFiles(), hostFiles(), compress()],
  // The content security policy allows no inline script or style.
  vite: {
    plugins: [tailwindcss(), plainDynamicImport()],
    build: { assetsInlineLimit: 0 },
  },
});
