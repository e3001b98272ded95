/** The source text of a memorandum, byte for byte: what every line number and repair refers to. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getMemoranda } from '../../queries.ts';

export const getStaticPaths = async () =>
  (await getMemoranda()).map(({ id, data }) => ({
    params: { memorandum: id },
    props: { file: data.source.file },
  }));

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
  new Response(await readFile(`seeds/${file}`), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
