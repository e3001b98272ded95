import type { APIRoute } from 'astro';
import { embeddableDomain } from '../../../../../core/publish/embeddable.ts';
import { oembed } from '../../../../../core/publish/oembed.ts';
import { domainItems, type DomainItem } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

export const getStaticPaths = domainItems;

export const GET: APIRoute<DomainItem> = ({ props }) => {
  const { domain, memorandum, edition } = props;
  const item = embeddableDomain(domain, memorandum, edition, publisher);
  return Response.json(oembed(item, edition, publisher));
};
