/**
 * Runs Pagefind's search engine (its WebAssembly) on an index that Pagefind made. Pagefind's own
 * script is left out: it is ten kilobytes of features that the site does not use, it fetches one
 * file after the other, and it keeps silent when a part of the index fails to load, so that pages
 * would be missing from an answer. The calls are those of Pagefind 1.6; the browser tests guard them.
 */
import { fromColumns } from '../core/search/columns.ts';
import type { Proposal } from '../core/search/positions.ts';
import { remember } from '../core/remember.ts';

/** Address of a state or a string in the engine's memory. */
type Pointer = number;
type Text = [start: Pointer, length: number];

interface Engine {
  memory: WebAssembly.Memory;
  __wbindgen_malloc: (length: number, alignment: number) => Pointer;
  __wbindgen_free: (start: Pointer, length: number, alignment: number) => void;
  __wbindgen_start: () => void;
  init_pagefind: (...meta: Text) => Pointer;
  load_index_chunk: (state: Pointer, ...chunk: Text) => Pointer;
  /** The index chunks that a query still needs, as a JSON list of names. */
  request_indexes: (state: Pointer, ...query: Text) => Text;
  search: (state: Pointer, ...textsAndFlags: number[]) => Text;
}

interface Found {
  results: { p: string; l: { l: number }[] }[];
}

/** What fetches a file of the index by its path. Rejects when it cannot. */
export type Fetch = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What a file of JSON in UTF-8 says; throws where it is none. */
export const parseJson = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder().decode(bytes));

/** From bytes, for not every host sends the content type that streaming asks for. */
async function instantiate(code: Uint8Array<ArrayBuffer>): Promise<Engine> {
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        // A table for objects of JavaScript in the engine's hands: it is only ever given texts.
      },
    },
  });
  const engine = instance.exports as unknown as Engine;
  engine.__wbindgen_start();
  return engine;
}

/**
 * Opens an index.
 * @param paths of the engine and the index's own description
 * @returns the pages that have all of the given words, however they stand, best first
 */
export async function openPagefind(
  paths: { engine: string; meta: string },
  fetchFile: Fetch,
): Promise<(words: readonly string[]) => Promise<Proposal[]>> {
  const [engine, meta] = await Promise.all([
    fetchFile(paths.engine).then(instantiate),
    fetchFile(paths.meta),
  ]);
  const put = (bytes: ArrayLike<number>): Text => {
    const start = engine.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(engine.memory.buffer).set(bytes, start);
    return [start, bytes.length];
  };
  const putText = (text: string): Text => put(new TextEncoder().encode(text));
  const take = <T>([start, length]: Text): T => {
    const given = parseJson(new Uint8Array(engine.memory.buffer, start, length)) as T;
    engine.__wbindgen_free(start, length, 1);
    return given;
  };

  let state = engine.init_pagefind(...put(meta));
  const loadChunk = remember(async (chunk) => {
    const columns = await fetchFile(`index/${chunk}.columns`);
    state = engine.load_index_chunk(state, ...put(fromColumns(columns)));
  });

  return async (words) => {
    const query = words.join(' ');
    const needed = take<string[]>(engine.request_indexes(state, ...putText(query)));
    await Promise.all(needed.filter(Boolean).map(loadChunk));
    // The query, the query as typed, filters, order.
    const texts = [query, query, '{}', ''].flatMap(putText);
    return take<Found>(engine.search(state, ...texts, 0, 0)).results.map(
      ({ p: id, l: places }) => ({
        id,
        positions: places.map(({ l: place }) => place),
      }),
    );
  };
}
