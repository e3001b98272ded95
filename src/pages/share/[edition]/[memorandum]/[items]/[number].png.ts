/** The share picture of a measure or a domain. */
import type { APIRoute } from 'astro';
import { allItems, type Item } from '../../../../../items.ts';
import { sharePicture } from '../../../../../share/share-picture.ts';

export const getStaticPaths = allItems;

export const GET: APIRoute<Item> = ({ props: { edition, memorandum, domain, measure } }) =>
  sharePicture(edition, memorandum, {
    context: measure ? `${domain.ordinal}、${domain.text}` : memorandum.title,
    title: measure ? measure.title : domain.text,
    numeral: measure ? String(measure.number) : domain.ordinal,
  });
