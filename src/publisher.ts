/** This site, as the publishing functions of `src/core/publish` see it: absolute addresses only. */
import type { Publisher } from './core/publish/publisher.ts';
import { absolute, paths, SITE } from './site.ts';

export const publisher: Publisher = {
  name: SITE.name,
  official: SITE.official,
  url: {
    home: (edition) => absolute(paths.home(edition)),
    page: (edition, slug) => absolute(paths.page(edition, slug)),
    search: (edition) => absolute(paths.search(edition)),
    feed: (edition, format) => absolute(paths.feed(edition, format)),
    memorandum: (edition, id) => absolute(paths.memorandum(edition, id)),
    item: (edition, item) => absolute(paths.item(edition, item)),
    embed: (edition, item) => absolute(paths.embed(edition, item)),
    oembed: (edition, item) => absolute(paths.oembed(edition, item)),
    data: (item) => absolute(paths.data(item)),
    source: (memorandum) => absolute(paths.source(memorandum)),
    csv: (memorandum) => absolute(paths.csv(memorandum)),
    schema: (name) => absolute(paths.schema(name)),
    catalog: () => absolute(paths.catalog()),
    resizer: () => absolute(paths.resizer()),
  },
};
