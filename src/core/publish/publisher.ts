/**
 * What the publishing functions must be told about the site they publish for: they know formats,
 * the site knows addresses. Every address is absolute.
 */
import type { Edition } from '../editions.ts';
import type { ItemId } from './item-id.ts';

export interface Addresses {
  home: (edition: Edition) => string;
  /** A page of the portal itself: about, data, embedding … */
  page: (edition: Edition, slug: string) => string;
  search: (edition: Edition) => string;
  feed: (edition: Edition, format: 'xml' | 'json') => string;
  memorandum: (edition: Edition, id: string) => string;
  item: (edition: Edition, item: ItemId) => string;
  embed: (edition: Edition, item: ItemId) => string;
  oembed: (edition: Edition, item: ItemId) => string;
  /** The JSON document of an item, or of the memorandum with an id. */
  data: (item: ItemId | string) => string;
  /** The source text of a memorandum, byte for byte. */
  source: (memorandum: string) => string;
  csv: (memorandum: string) => string;
  schema: (name: string) => string;
  catalog: () => string;
  /** The script that fits embedding frames to their content. */
  resizer: () => string;
}

export interface Publisher {
  /** The portal's name, in the source script. */
  name: string;
  /** True where the governments themselves run the portal. */
  official: boolean;
  url: Addresses;
}
