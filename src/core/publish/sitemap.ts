import { escapeMarkup } from './escape.ts';

export interface SitemapPage {
  url: string;
  /** The same page in every edition and for readers without one, itself included. */
  alternates: { lang: string; url: string }[];
}

/** A sitemap (https://www.sitemaps.org) that ties the editions of each page together. */
export function sitemap(pages: SitemapPage[]): string {
  const entries = pages.map(({ url, alternates }) => {
    const links = alternates.map(
      ({ lang, url: href }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeMarkup(href)}"/>`,
    );
    return `<url><loc>${escapeMarkup(url)}</loc>${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}
