/** Builds Pagefind's index from texts, and keeps of it only what our search loads. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { toColumns } from '../core/search/columns.ts';

export interface IndexedPage {
  url: string;
  /** The words, parted as Pagefind shall take them. */
  content: string;
}

export interface PagefindIndex {
  /** Contents by path below the index's folder. */
  files: Map<string, Uint8Array>;
  /** Path of the file that describes the index. */
  meta: string;
  /** Pagefind's id of each page, by its URL. */
  ids: Map<string, string>;
}

/** Chinese, so that nothing is stemmed; one language, for the words are folded. */
const LANGUAGE = 'zh';
export const ENGINE = 'engine.wasm';
const SIGNATURE = 'pagefind_dcd';

const fail = (errors: string[], what: string): void => {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
};

/** A file as it was before Pagefind signed and compressed it: a server's Brotli does better. */
function unpack(path: string, content: Uint8Array): Uint8Array {
  const plain = gunzipSync(content);
  if (plain.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`Pagefind wrote ${path} in a form that is not known here.`);
  return plain.subarray(SIGNATURE.length);
}

/** The page that a fragment describes. Our own cards take the place of fragments. */
const urlOf = (fragment: Uint8Array): string =>
  (JSON.parse(Buffer.from(fragment).toString()) as { url: string }).url;

function keep(built: readonly { path: string; content: Uint8Array }[]): PagefindIndex {
  const kept: PagefindIndex = { files: new Map(), meta: '', ids: new Map() };
  for (const { path, content } of built) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id) kept.ids.set(urlOf(unpack(path, content)), id);
    else if (/^wasm\..*\.pagefind$/.test(path)) kept.files.set(ENGINE, unpack(path, content));
    else if (path.endsWith('.pf_index'))
      kept.files.set(path.replace('.pf_index', '.columns'), toColumns(unpack(path, content)));
    else if (path.endsWith('.pf_meta')) {
      kept.files.set(path, unpack(path, content));
      kept.meta = path;
    }
  }
  return kept;
}

/** Indexes the pages in order; equal pages give equal bytes. Throws what Pagefind reports. */
export async function buildPagefindIndex(pages: readonly IndexedPage[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  fail(errors, 'creating an index');
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    for (const page of pages)
      fail((await index.addCustomRecord({ ...page, language: LANGUAGE })).errors, page.url);
    const built = await index.getFiles();
    fail(built.errors, 'writing the index');
    return keep(built.files);
  } finally {
    await close();
  }
}
