/** Lists every page of the editions for search engines, with its editions tied together. */
import { writeFile } from 'node:fs/promises';
import type { AstroConfig, AstroIntegration } from 'astro';
import { sitemap, type SitemapPage } from '../core/publish/sitemap.ts';
import { EDITIONS, editionCodes, inEdition, SOURCE_EDITION } from '../core/editions.ts';

const inAnEdition = new RegExp(`^(?:${editionCodes.join('|')})/`);
const isHome = new RegExp(`^(?:${editionCodes.join('|')})/$`);

/** Writes `sitemap.xml` and `robots.txt` once the pages are built. */
export function sitemapFiles(): AstroIntegration {
  let config: AstroConfig;

  /** `path` as Astro lists it: without a leading slash. */
  const absolute = (path: string): string => {
    const base = config.base.replace(/\/?$/, '/');
    return new URL(base + path, config.site).href;
  };

  function entry(path: string): SitemapPage {
    const editions = editionCodes.map((code) => ({
      lang: EDITIONS[code].lang as string,
      url: absolute(inEdition(`/${path}`, code).slice(1)),
    }));
    const fallback = isHome.test(path) ? '' : inEdition(`/${path}`, SOURCE_EDITION).slice(1);
    return {
      url: absolute(path),
      alternates: [...editions, { lang: 'x-default', url: absolute(fallback) }],
    };
  }

  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => inAnEdition.test(path))
          .sort();
        await writeFile(new URL('sitemap.xml', dir), sitemap(paths.map(entry)));
        await writeFile(
          new URL('robots.txt', dir),
          `User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`,
        );
        logger.info(`${paths.length} pages listed`);
      },
    },
  };
}
