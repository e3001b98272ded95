import type { APIRoute } from 'astro';
import { atom, updatesFeed } from '../../core/publish/feed.ts';
import { editionPaths, type Edition } from '../../core/editions.ts';
import { publisher } from '../../publisher.ts';
import { getMemoranda } from '../../queries.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(atom(updatesFeed(await getMemoranda(), params['edition'] as Edition, publisher)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
