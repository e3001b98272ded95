import type { APIRoute } from 'astro';
import { domainData } from '../../../../core/publish/dataset.ts';
import { SOURCE_EDITION } from '../../../../editions.ts';
import { domainItems, type DomainItem } from '../../../../items.ts';
import { publisher } from '../../../../publisher.ts';

// One document holds both editions.
export const getStaticPaths = async () =>
  (await domainItems()).filter(({ props }) => props.edition === SOURCE_EDITION);

export const GET: APIRoute<DomainItem> = ({ props: { domain, memorandum } }) =>
  Response.json(domainData(domain, memorandum, publisher));
