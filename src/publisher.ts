/** This site, as the publishing functions of `src/core/publish` see it: absolute addresses only. */
import type { Publisher } from './core/publish/publisher.ts';
import { EDITIONS } from './editions.ts';
import { absolute, paths, SITE, withBase } from './site.ts';

export const publisher: Publisher = {
  name: SITE.name,
  official: SITE.official,
  lang: { tc: EDITIONS.tc.lang, sc: EDITIONS.sc.lang },
  url: {
    home: (edition) => absolute(paths.home(edition)),
    page: (edition, slug) => absolute(paths.page(edition, slug)),
    search: (edition) => absolute(paths.search(edition)),
    feed: (edition, format) => absolute(withBase(`/${edition}/feed.${format}`)),
    audience: (edition, slug) => absolute(paths.audience(edition, slug)),
    topic: (edition, slug) => absolute(paths.topic(edition, slug)),
    memorandum: (edition, id) => absolute(paths.memorandum(edition, id)),
    item: (edition, item) => absolute(paths.item(edition, item)),
    embed: (edition, item) => absolute(paths.embed(edition, item)),
    oembed: (edition, item) => absolute(paths.oembed(edition, item)),
    data: (item) =>
      absolute(typeof item === 'string' ? withBase(`/data/${item}.json`) : paths.data(item)),
    source: (memorandum) => absolute(paths.source(memorandum)),
    csv: (memorandum) => absolute(withBase(`/data/${memorandum}/measures.csv`)),
    schema: (name) => absolute(withBase(`/data/schema/${name}.json`)),
    catalog: () => absolute(withBase('/data/catalog.jsonld')),
    resizer: () => absolute(withBase('/embed/v1/resize.js')),
  },
};
