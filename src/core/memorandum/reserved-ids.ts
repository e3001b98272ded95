import { editionCodes } from '../editions.ts';

/**
 * Names that stand where a memorandum's id stands in an address: below the root, below an edition
 * or below `data/`. No memorandum may have one of them.
 */
export const RESERVED_IDS: readonly string[] = [
  // Editions, documents and files below the root.
  ...editionCodes,
  ...['data', 'embed', 'oembed', 'pagefind', 'qr', 'share'],
  // Pages of an edition.
  ...['audiences', 'topics', 'updates', 'glossary', 'search', 'feed', 'opensearch'],
  ...['about', 'accessibility', 'embedding', 'privacy'],
  // Documents about the data.
  ...['catalog', 'schema'],
];
