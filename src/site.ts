/** What the operator of the portal may set, and the addresses everything else links to. */
import { CITATION_FILES, type FileFormat } from './core/publish/citation-files.ts';
import { itemPath, measureId, domainId, type ItemId } from './core/publish/item-id.ts';
import { inEdition, type Edition } from './core/editions.ts';

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

const itemPage = (edition: Edition, item: ItemId): string =>
  withBase(`/${edition}/${itemPath(item)}/`);

/** Where an item or, by its id alone, a whole memorandum is below a folder. */
const pathOf = (item: ItemId | string): string =>
  typeof item === 'string' ? item : itemPath(item);

/** The addresses that pages link to, sub-path included. */
export const paths = {
  root: () => withBase('/'),
  home: (edition: Edition) => withBase(`/${edition}/`),
  memorandum: (edition: Edition, id: string) => withBase(`/${edition}/${id}/`),
  parallel: (edition: Edition, id: string) => withBase(`/${edition}/${id}/parallel/`),
  repairs: (edition: Edition, id: string) => withBase(`/${edition}/${id}/repairs/`),
  domain: (edition: Edition, memorandum: string, number: number) =>
    itemPage(edition, domainId({ memorandum, number })),
  measure: (edition: Edition, memorandum: string, number: number) =>
    itemPage(edition, measureId({ memorandum, number })),
  item: itemPage,
  audiences: (edition: Edition) => withBase(`/${edition}/audiences/`),
  audience: (edition: Edition, slug: string) => withBase(`/${edition}/audiences/${slug}/`),
  topics: (edition: Edition) => withBase(`/${edition}/topics/`),
  topic: (edition: Edition, slug: string) => withBase(`/${edition}/topics/${slug}/`),
  updates: (edition: Edition) => withBase(`/${edition}/updates/`),
  glossary: (edition: Edition) => withBase(`/${edition}/glossary/`),
  search: (edition: Edition) => withBase(`/${edition}/search/`),
  page: (edition: Edition, slug: string) => withBase(`/${edition}/${slug}/`),
  feed: (edition: Edition, format: 'xml' | 'json') => withBase(`/${edition}/feed.${format}`),
  openSearch: (edition: Edition) => withBase(`/${edition}/opensearch.xml`),
  /** The QR code of an item or, by its id alone, of a whole memorandum. */
  qr: (edition: Edition, item: ItemId | string) => withBase(`/qr/${edition}/${pathOf(item)}.svg`),
  /** The share picture of an item, else of any page. */
  picture: (edition: Edition, item?: ItemId) =>
    withBase(`/share/${edition}${item ? `/${itemPath(item)}` : ''}.png`),
  /** The citation of an item or, by its id alone, of a whole memorandum. */
  citation: (edition: Edition, item: ItemId | string, format: FileFormat) =>
    withBase(`/${edition}/${pathOf(item)}/cite.${CITATION_FILES[format].extension}`),
  embed: (edition: Edition, item: ItemId) => withBase(`/embed/${edition}/${itemPath(item)}/`),
  oembed: (edition: Edition, item: ItemId) => withBase(`/oembed/${edition}/${itemPath(item)}.json`),
  /** The data of an item or, by its id alone, of a whole memorandum. */
  data: (item: ItemId | string) => withBase(`/data/${pathOf(item)}.json`),
  source: (memorandum: string) => withBase(`/data/${memorandum}.txt`),
  csv: (memorandum: string) => withBase(`/data/${memorandum}/measures.csv`),
  schema: (name: string) => withBase(`/data/schema/${name}.json`),
  catalog: () => withBase('/data/catalog.jsonld'),
  resizer: () => withBase('/embed/v1/resize.js'),
} as const;
