import type { APIRoute } from 'astro';
import { memorandumData } from '../../core/publish/dataset.ts';
import { publisher } from '../../publisher.ts';
import { getMemoranda, type MemorandumRecord } from '../../queries.ts';

export const getStaticPaths = async () =>
  (await getMemoranda()).map((memorandum) => ({
    params: { memorandum: memorandum.id },
    props: { memorandum },
  }));

export const GET: APIRoute<{ memorandum: MemorandumRecord }> = ({ props }) =>
  Response.json(memorandumData(props.memorandum, publisher));
