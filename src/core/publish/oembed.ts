/** oEmbed 1.0 documents: https://oembed.com */
import type { Edition } from '../editions.ts';
import type { Embeddable } from './embeddable.ts';
import { escapeMarkup } from './escape.ts';
import type { Publisher } from './publisher.ts';
import { SANDBOX } from './snippets.ts';

interface OembedDocument {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

const WIDTH = 600;
const ONE_DAY = 86_400;

/**
 * WordPress keeps, from providers it does not list, a bare blockquote followed by an iframe with
 * these attributes and nothing else; the blockquote shows until the frame has told its height.
 */
export function oembed(item: Embeddable, edition: Edition, publisher: Publisher): OembedDocument {
  const height = item.heights[WIDTH];
  const title = escapeMarkup(item.title);
  const link = `<a href="${escapeMarkup(item.page)}">${escapeMarkup(item.credit)}</a>`;
  return {
    type: 'rich',
    version: '1.0',
    title: item.title,
    provider_name: publisher.name,
    provider_url: publisher.url.home(edition),
    cache_age: ONE_DAY,
    width: WIDTH,
    height,
    html:
      `<blockquote>${link}</blockquote>` +
      `<iframe src="${escapeMarkup(item.embed)}" title="${title}" width="${WIDTH}" height="${height}"` +
      ` frameborder="0" sandbox="${SANDBOX}"></iframe>`,
  };
}
