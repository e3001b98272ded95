/** The citation of a whole memorandum as a file for BibTeX, RIS and CSL programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationResponse, inEveryFormat } from '../../../citation-routes.ts';
import type { Edition } from '../../../core/editions.ts';
import { citedWork } from '../../../core/publish/citation.ts';
import { memorandumItems } from '../../../items.ts';
import { publisher } from '../../../publisher.ts';

export const getStaticPaths = async () => inEveryFormat(await memorandumItems());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props,
  params,
}) => {
  const work = citedWork(props.memorandum, undefined, params.edition as Edition, publisher);
  return citationResponse(work, props.format);
};
