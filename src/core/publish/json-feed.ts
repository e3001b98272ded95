import type { Feed } from './feed.ts';

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.description,
  language: feed.lang,
  home_page_url: feed.home,
  feed_url: feed.json,
  authors: [{ name: feed.author }],
  items: feed.entries.map(({ id, title, page, source, updated }) => ({
    id,
    title,
    url: page,
    ...(source === undefined ? {} : { external_url: source }),
    content_text: title,
    date_published: updated,
  })),
});
