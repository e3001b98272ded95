import type { APIRoute } from 'astro';
import { oembed } from '../../../../../core/publish/oembed.ts';
import { embeddableOf } from '../../../../../embed/embeddable-of.ts';
import { allItems, type Item } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

export const getStaticPaths = allItems;

export const GET: APIRoute<Item> = ({ props }) =>
  Response.json(oembed(embeddableOf(props), props.edition, publisher));
