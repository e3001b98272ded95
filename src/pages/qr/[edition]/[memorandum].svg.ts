/** The QR code of a whole memorandum's page: on paper. */
import type { APIRoute } from 'astro';
import { qrCode } from '../../../core/publish/qr-code.ts';
import type { Edition } from '../../../core/editions.ts';
import { memorandumItems } from '../../../items.ts';
import { publisher } from '../../../publisher.ts';

export const getStaticPaths = memorandumItems;

export const GET: APIRoute = ({ params: { edition, memorandum } }) =>
  new Response(qrCode(publisher.url.memorandum(edition as Edition, memorandum ?? '')), {
    headers: { 'content-type': 'image/svg+xml' },
  });
