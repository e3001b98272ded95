/** The share picture of a measure or a domain. Pictures bypass the middleware: converted here. */
import type { APIRoute } from 'astro';
import { chineseDate } from '../../../../../core/publish/chinese-date.ts';
import { convert } from '../../../../../core/script/convert.ts';
import { SOURCE_EDITION } from '../../../../../editions.ts';
import { allItems, type Item } from '../../../../../items.ts';
import { sharePicture } from '../../../../../share/picture.ts';
import { SITE } from '../../../../../site.ts';

export const getStaticPaths = allItems;

export const GET: APIRoute<Item> = ({ props: { edition, memorandum, domain, measure } }) => {
  const own = (text: string): string => (edition === SOURCE_EDITION ? text : convert(text));
  const picture = sharePicture(edition, {
    context: own(measure ? `${domain.ordinal}、${domain.text}` : memorandum.title),
    title: own(measure ? measure.title : domain.text),
    numeral: measure ? String(measure.number) : domain.ordinal,
    site: own(SITE.name),
    note: own(`${chineseDate(memorandum.data.signed)}在${memorandum.data.place}簽署`),
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
