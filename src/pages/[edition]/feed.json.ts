import type { APIRoute } from 'astro';
import { updatesFeed } from '../../core/publish/feed.ts';
import { jsonFeed } from '../../core/publish/json-feed.ts';
import { editionPaths, type Edition } from '../../core/editions.ts';
import { publisher } from '../../publisher.ts';
import { getMemoranda } from '../../queries.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = async ({ params }) => {
  const feed = updatesFeed(await getMemoranda(), params['edition'] as Edition, publisher);
  return new Response(JSON.stringify(jsonFeed(feed)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
