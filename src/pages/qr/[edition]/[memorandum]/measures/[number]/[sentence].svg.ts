/** The QR code of one of a measure's sentences: shown in place of the measure's to who came to it. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sentenceAnchor } from '../../../../../../core/memorandum/names.ts';
import { splitSentences } from '../../../../../../core/memorandum/sentences.ts';
import { qrCode } from '../../../../../../core/publish/qr-code.ts';
import { measureItems } from '../../../../../../items.ts';
import { publisher } from '../../../../../../publisher.ts';

/** Only sentences that have a link of their own. */
export const getStaticPaths = async () =>
  (await measureItems()).flatMap(({ params, props: { edition, id, measure } }) => {
    const sentences = splitSentences(measure.text).map((_, index) => sentenceAnchor(index + 1));
    return sentences.length > 1
      ? sentences.map((sentence) => ({ params: { ...params, sentence }, props: { edition, id } }))
      : [];
  });

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(qrCode(`${publisher.url.item(props.edition, props.id)}#${params.sentence}`), {
    headers: { 'content-type': 'image/svg+xml' },
  });
