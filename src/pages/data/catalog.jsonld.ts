import type { APIRoute } from 'astro';
import { catalog } from '../../core/publish/dcat.ts';
import { publisher } from '../../publisher.ts';
import { getMemoranda } from '../../queries.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(catalog(await getMemoranda(), publisher)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
