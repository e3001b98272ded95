/** The share picture of every page that has none of its own. */
import type { APIRoute } from 'astro';
import { editionPaths, type Edition } from '../../core/editions.ts';
import { getMemorandum } from '../../queries.ts';
import { sharePicture } from '../../share/share-picture.ts';
import { SITE } from '../../site.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = async ({ params }) => {
  const memorandum = await getMemorandum(SITE.memorandum);
  const { title, domains, measures } = memorandum;
  return sharePicture(params['edition'] as Edition, memorandum, {
    context: `${domains.length}個領域、${measures.length}項措施`,
    title,
    numeral: String(measures.length),
  });
};
