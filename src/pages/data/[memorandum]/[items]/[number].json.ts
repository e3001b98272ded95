import type { APIRoute } from 'astro';
import { domainData, measureData } from '../../../../core/publish/dataset.ts';
import { SOURCE_EDITION } from '../../../../core/editions.ts';
import { allItems, type Item } from '../../../../items.ts';
import { publisher } from '../../../../publisher.ts';

// One document holds both editions.
export const getStaticPaths = async () =>
  (await allItems()).filter(({ props }) => props.edition === SOURCE_EDITION);

export const GET: APIRoute<Item> = ({ props: { measure, domain, memorandum } }) =>
  Response.json(
    measure
      ? measureData(measure, domain, memorandum, publisher)
      : domainData(domain, memorandum, publisher),
  );
