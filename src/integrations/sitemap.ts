/** Lists every page that may be found by search engines, with its editions tied together. */
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroConfig, AstroIntegration } from 'astro';
import { sitemap, type SitemapPage } from '../core/publish/sitemap.ts';
import { EDITIONS, editionCodes, inEdition, SOURCE_EDITION } from '../core/editions.ts';

const NOINDEX = '<meta name="robots" content="noindex">';
const inAnEdition = new RegExp(`^(?:${editionCodes.join('|')})/`);
const isHome = new RegExp(`^(?:${editionCodes.join('|')})/$`);

/** Writes `sitemap.xml` once the pages are built. Pages that say `noindex` stay out. */
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
          .filter((path) => inAnEdition.test(path));
        const listed: SitemapPage[] = [];
        for (const path of paths.sort()) {
          const html = await readFile(new URL(`${path}index.html`, dir), 'utf8');
          if (!html.includes(NOINDEX)) listed.push(entry(path));
        }
        await writeFile(new URL('sitemap.xml', dir), sitemap(listed));
        await writeFile(
          new URL('robots.txt', dir),
          `User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`,
        );
        logger.info(`${listed.length} pages listed`);
      },
    },
  };
}
