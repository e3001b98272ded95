/** The share picture of a measure or a domain. Pictures bypass the middleware: converted here. */
import type { APIRoute } from 'astro';
import { chineseDate } from '../../../../../core/publish/chinese-date.ts';
import { convert } from '../../../../../core/script/convert.ts';
import { SOURCE_EDITION } from '../../../../../editions.ts';
import { itemPaths, type ItemProps } from '../../../../../item-paths.ts';
import { sharePicture } from '../../../../../share/picture.ts';
import { SITE } from '../../../../../site.ts';

export const getStaticPaths = itemPaths;

export const GET: APIRoute<ItemProps> = ({ props: { edition, memorandum, id, name } }) => {
  const own = (text: string): string => (edition === SOURCE_EDITION ? text : convert(text));
  const measure = memorandum.measures.find(({ number }) => number === id.number);
  const domain = memorandum.domains.find(({ number }) =>
    id.kind === 'domain' ? number === id.number : number === measure?.domain,
  );
  if (!domain || !measure) throw new Error(`${name}: not in ${memorandum.id}.`);
  const isMeasure = id.kind === 'measure';
  const picture = sharePicture(edition, {
    context: own(isMeasure ? `${domain.ordinal}、${domain.text}` : memorandum.title),
    title: own(isMeasure ? measure.title : domain.text),
    numeral: isMeasure ? String(id.number) : domain.ordinal,
    site: own(SITE.name),
    note: own(`${chineseDate(memorandum.data.signed)}在${memorandum.data.place}簽署`),
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
