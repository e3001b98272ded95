import { defineMiddleware } from 'astro:middleware';
import { loadAfterPaint } from './after-paint.ts';
import { convert } from './core/script/convert.ts';
import { convertHtml } from './core/script/convert-html.ts';
import { convertJson } from './core/script/convert-json.ts';
import { sayInSimplified } from './core/script/mainland-words.ts';
import { markLatin } from './core/typography/mark-latin.ts';
import { EDITIONS, SOURCE_EDITION, editionCodes } from './core/editions.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const derived = editionCodes.filter((edition) => edition !== SOURCE_EDITION);

/** The edition a path is in, if it is one that has to be made from the source edition. */
const derivedEdition = (pathname: string) =>
  derived.find((edition) =>
    [`${base}/${edition}/`, `${base}/embed/${edition}/`, `${base}/oembed/${edition}/`].some(
      (prefix) => pathname.startsWith(prefix),
    ),
  );

type Conversion = (body: string, lang: string) => string;

/**
 * How a kind of document is converted; undefined for what holds no text. XML and plain text are
 * converted as they stand: their markup and addresses are ASCII, which also keeps phrases apart.
 */
function conversionOf(type: string): Conversion | undefined {
  if (type === 'text/html') return (html, lang) => convertHtml(html, { lang });
  if (/[/+]json$/.test(type)) return convertJson;
  if (type === 'application/opensearchdescription+xml') return sayInSimplified;
  if (/[/+]xml$/.test(type) || type === 'text/plain') return convert;
  return undefined;
}

/**
 * Makes the Simplified edition, at build and in `astro dev` alike, from what the templates wrote, and
 * marks the Latin words of every page and has its scripts wait.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const edition = derivedEdition(url.pathname);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const conversion = edition && conversionOf(type);
  const isPage = type === 'text/html';
  if ((!conversion && !isPage) || !response.body) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const source = await response.text();
  const converted = conversion ? conversion(source, EDITIONS[edition].lang) : source;
  const body = isPage ? loadAfterPaint(markLatin(converted)) : converted;
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
});
