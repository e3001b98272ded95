/** What the operator of the portal may set, and the addresses everything else links to. */
import { CITATION_FILES, type FileFormat } from './core/publish/citation-files.ts';
import type { ItemId } from './core/publish/publisher.ts';
import { inEdition, type Edition } from './editions.ts';

export const SITE = {
  name: '浙港合作五十一項',
  /** True only where the governments themselves run this portal: removes the unofficial label. */
  official: false,
  /** The memorandum the home page shows. */
  memorandum: 'zj2025',
} as const;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A site-relative address with the deployment's sub-path in front. `path` starts with a slash. */
export const withBase = (path: string): string => base + path;

/** The address of the same page in another edition; both with the sub-path. */
export const twin = (pathname: string, edition: Edition): string =>
  withBase(inEdition(pathname.slice(base.length), edition));

/** The absolute address of a path made by `withBase` or `paths`, under `SITE_URL`. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** An item's address below the folder of an edition or a format, e.g. `zj2025/measures/7`. */
const itemPath = ({ memorandum, kind, number }: ItemId): string =>
  `${memorandum}/${kind}s/${number}`;

/** Every address of the portal, for one edition (sub-path included). */
export const paths = {
  root: () => withBase('/'),
  home: (edition: Edition) => withBase(`/${edition}/`),
  memorandum: (edition: Edition, id: string) => withBase(`/${edition}/${id}/`),
  parallel: (edition: Edition, id: string) => withBase(`/${edition}/${id}/parallel/`),
  repairs: (edition: Edition, id: string) => withBase(`/${edition}/${id}/repairs/`),
  domain: (edition: Edition, id: string, number: number) =>
    withBase(`/${edition}/${id}/domains/${number}/`),
  measure: (edition: Edition, id: string, number: number) =>
    withBase(`/${edition}/${id}/measures/${number}/`),
  audiences: (edition: Edition) => withBase(`/${edition}/audiences/`),
  audience: (edition: Edition, slug: string) => withBase(`/${edition}/audiences/${slug}/`),
  topics: (edition: Edition) => withBase(`/${edition}/topics/`),
  topic: (edition: Edition, slug: string) => withBase(`/${edition}/topics/${slug}/`),
  updates: (edition: Edition) => withBase(`/${edition}/updates/`),
  glossary: (edition: Edition) => withBase(`/${edition}/glossary/`),
  search: (edition: Edition) => withBase(`/${edition}/search/`),
  page: (edition: Edition, slug: string) => withBase(`/${edition}/${slug}/`),
  feed: (edition: Edition) => withBase(`/${edition}/feed.xml`),
  /** The QR code of an item or, by its id alone, of a whole memorandum. */
  qr: (edition: Edition, item: ItemId | string) =>
    withBase(`/qr/${edition}/${typeof item === 'string' ? item : itemPath(item)}.svg`),
  picture: (edition: Edition, item: ItemId) => withBase(`/share/${edition}/${itemPath(item)}.png`),
  citation: (edition: Edition, item: ItemId, format: FileFormat) =>
    withBase(`/${edition}/${itemPath(item)}/cite.${CITATION_FILES[format]}`),
  embed: (edition: Edition, item: ItemId) => withBase(`/embed/${edition}/${itemPath(item)}/`),
  oembed: (edition: Edition, item: ItemId) => withBase(`/oembed/${edition}/${itemPath(item)}.json`),
  item: (edition: Edition, item: ItemId) => withBase(`/${edition}/${itemPath(item)}/`),
  source: (id: string) => withBase(`/data/${id}.txt`),
  data: (item: ItemId) => withBase(`/data/${itemPath(item)}.json`),
} as const;
