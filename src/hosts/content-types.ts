/**
 * Content types by file extension, and by exact address where one extension stands for two formats:
 * servers know some of them badly and leave the charset out.
 */
import { editionCodes } from '../core/editions.ts';

const byExtension = {
  avif: 'image/avif',
  bib: 'application/x-bibtex; charset=utf-8',
  columns: 'application/octet-stream',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  pf_meta: 'application/octet-stream',
} as const satisfies Record<string, string>;

const byPath: Readonly<Record<string, string>> = Object.fromEntries(
  editionCodes.flatMap((edition) => [
    [`/${edition}/feed.xml`, 'application/atom+xml; charset=utf-8'],
    [`/${edition}/feed.json`, 'application/feed+json; charset=utf-8'],
    [`/${edition}/opensearch.xml`, 'application/opensearchdescription+xml; charset=utf-8'],
  ]),
);

export const CONTENT_TYPES = { byExtension, byPath } as const;

const types: ReadonlyMap<string, string> = new Map(Object.entries(byExtension));

/** The content type of a file's site-relative path, or undefined when servers know it well. */
export const contentTypeOf = (path: string): string | undefined =>
  byPath[path] ?? types.get(/\.([^./]+)$/.exec(path)?.[1] ?? '');
