/** The QR code of a measure's or a domain's page: shown when asked for, and on paper. */
import type { APIRoute } from 'astro';
import { qrCode } from '../../../../../core/publish/qr-code.ts';
import { allItems, type Item } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

export const getStaticPaths = allItems;

export const GET: APIRoute<Item> = ({ props: { edition, id } }) =>
  new Response(qrCode(publisher.url.item(edition, id)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
