/** The share picture of every page that has none of its own. */
import type { APIRoute } from 'astro';
import { chineseDate } from '../../core/publish/chinese-date.ts';
import { convert } from '../../core/script/convert.ts';
import { editionPaths, SOURCE_EDITION, type Edition } from '../../editions.ts';
import { getMemorandum } from '../../queries.ts';
import { sharePicture } from '../../share/picture.ts';
import { SITE } from '../../site.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = async ({ params }) => {
  const edition = params['edition'] as Edition;
  const own = (text: string): string => (edition === SOURCE_EDITION ? text : convert(text));
  const { title, domains, measures, data } = await getMemorandum(SITE.memorandum);
  const picture = sharePicture(edition, {
    context: own(`${domains.length}個領域、${measures.length}項措施`),
    title: own(title),
    numeral: String(measures.length),
    site: own(SITE.name),
    note: own(`${chineseDate(data.signed)}在${data.place}簽署`),
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
