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
  qr: (edition: Edition, item: ItemId) =>
    withBase(`/qr/${edition}/${item.memorandum}/${item.kind}s/${item.number}.svg`),
  picture: (edition: Edition, item: ItemId) =>
    withBase(`/share/${edition}/${item.memorandum}/${item.kind}s/${item.number}.png`),
  citation: (edition: Edition, item: ItemId, format: FileFormat) =>
    withBase(
      `/${edition}/${item.memorandum}/${item.kind}s/${item.number}/cite.${CITATION_FILES[format]}`,
    ),
  embedMeasure: (edition: Edition, id: string, number: number) =>
    withBase(`/embed/${edition}/${id}/measures/${number}/`),
  embedDomain: (edition: Edition, id: string, number: number) =>
    withBase(`/embed/${edition}/${id}/domains/${number}/`),
  oembedMeasure: (edition: Edition, id: string, number: number) =>
    withBase(`/oembed/${edition}/${id}/measures/${number}.json`),
  oembedDomain: (edition: Edition, id: string, number: number) =>
    withBase(`/oembed/${edition}/${id}/domains/${number}.json`),
} as const;
