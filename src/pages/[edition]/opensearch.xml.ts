import type { APIRoute } from 'astro';
import { openSearch } from '../../core/publish/opensearch.ts';
import { editionPaths, type Edition } from '../../core/editions.ts';
import { publisher } from '../../publisher.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(openSearch(params['edition'] as Edition, publisher), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
