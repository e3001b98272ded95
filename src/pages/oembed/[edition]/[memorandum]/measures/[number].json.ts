import type { APIRoute } from 'astro';
import { embeddableMeasure } from '../../../../../core/publish/embeddable.ts';
import { oembed } from '../../../../../core/publish/oembed.ts';
import { measureItems, type MeasureItem } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

export const getStaticPaths = measureItems;

export const GET: APIRoute<MeasureItem> = ({ props }) => {
  const { measure, domain, memorandum, edition } = props;
  const item = embeddableMeasure(measure, domain, memorandum, edition, publisher);
  return Response.json(oembed(item, edition, publisher));
};
