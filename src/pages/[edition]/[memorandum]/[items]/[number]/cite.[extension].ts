/** The citation of a measure or a domain as a file for BibTeX, RIS and CSL programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationResponse, inEveryFormat } from '../../../../../citation-routes.ts';
import { citedWork } from '../../../../../core/publish/citation.ts';
import { allItems, itemName } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

export const getStaticPaths = async () => inEveryFormat(await allItems());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { edition, memorandum, id, format } = props;
  const work = citedWork(memorandum, { id, name: itemName(props) }, edition, publisher);
  return citationResponse(work, format);
};
