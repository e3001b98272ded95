import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapFiles } from './src/integrations/sitemap.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  integrations: [mdx({ smartPunctuation: false }), searchIndex(), sitemapFiles()],
  // The content security policy allows no inline script or style.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});
