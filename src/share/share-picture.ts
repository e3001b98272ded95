/** The share picture of a page as a response. Pictures bypass the middleware: converted here. */
import { chineseDate } from '../core/publish/chinese-date.ts';
import { inScriptOf } from '../core/publish/localise.ts';
import type { Edition } from '../core/editions.ts';
import type { MemorandumRecord } from '../queries.ts';
import { SITE } from '../site.ts';
import { drawPicture, type ShareCard } from './picture.ts';

/** @param words in the source script */
export function sharePicture(
  edition: Edition,
  { data }: MemorandumRecord,
  words: Pick<ShareCard, 'context' | 'title' | 'numeral'>,
): Response {
  const own = (text: string): string => inScriptOf(edition, text);
  const picture = drawPicture(edition, {
    context: own(words.context),
    title: own(words.title),
    numeral: words.numeral,
    site: own(SITE.name),
    note: own(`${chineseDate(data.signed)}在${data.place}簽署`),
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
