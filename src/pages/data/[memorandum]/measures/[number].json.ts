import type { APIRoute } from 'astro';
import { measureData } from '../../../../core/publish/dataset.ts';
import { SOURCE_EDITION } from '../../../../editions.ts';
import { measureItems, type MeasureItem } from '../../../../items.ts';
import { publisher } from '../../../../publisher.ts';

// One document holds both editions.
export const getStaticPaths = async () =>
  (await measureItems()).filter(({ props }) => props.edition === SOURCE_EDITION);

export const GET: APIRoute<MeasureItem> = ({ props: { measure, domain, memorandum } }) =>
  Response.json(measureData(measure, domain, memorandum, publisher));
