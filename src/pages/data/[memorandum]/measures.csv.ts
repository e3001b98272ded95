import type { APIRoute } from 'astro';
import { measuresCsv } from '../../../core/publish/csv.ts';
import { publisher } from '../../../publisher.ts';
import { getMemoranda, type MemorandumRecord } from '../../../queries.ts';

export const getStaticPaths = async () =>
  (await getMemoranda()).map((memorandum) => ({
    params: { memorandum: memorandum.id },
    props: { memorandum },
  }));

export const GET: APIRoute<{ memorandum: MemorandumRecord }> = ({ props }) =>
  new Response(measuresCsv(props.memorandum, publisher), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
