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

/**
 * The description of an index, its pages named by their places in the list instead of hashes, which no
 * server can compress. In CBOR a text of up to 23 bytes follows a byte with its length.
 * @param hashes Pagefind's names of the pages, in the order of the list
 */
function nameByPlace(meta: Uint8Array, hashes: readonly (string | undefined)[]): Uint8Array {
  const places = new Map(hashes.map((hash, place) => [hash, String(place)]));
  const named = new Set<string>();
  const described = Buffer.from(meta)
    .toString('latin1')
    .replace(/[`-w](zh_[0-9a-f]+)/g, (text, hash: string) => {
      const place = places.get(hash);
      if (!place) return text;
      named.add(place);
      return String.fromCharCode(0x60 + place.length) + place;
    });
  if (named.size < hashes.length)
    throw new Error(`Pagefind described ${named.size} of ${hashes.length} pages.`);
  return Buffer.from(described, 'latin1');
}

function keep(
  built: readonly { path: string; content: Uint8Array }[],
  pages: readonly IndexedPage[],
): PagefindIndex {
  const kept: PagefindIndex = { files: new Map(), meta: '' };
  const hashes = new Map<string, string>();
  for (const { path, content } of built) {
    const [, hash] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (hash) hashes.set(urlOf(unpack(path, content)), hash);
    else if (/^wasm\..*\.pagefind$/.test(path)) kept.files.set(ENGINE, unpack(path, content));
    else if (path.endsWith('.pf_index'))
      kept.files.set(path.replace('.pf_index', '.columns'), toColumns(unpack(path, content)));
    else if (path.endsWith('.pf_meta')) {
      kept.files.set(path, unpack(path, content));
      kept.meta = path;
    }
  }
  const meta = kept.files.get(kept.meta) ?? new Uint8Array();
  kept.files.set(
    kept.meta,
    nameByPlace(
      meta,
      pages.map(({ url }) => hashes.get(url)),
    ),
  );
  return kept;
}

/** Indexes the pages, and names each by its place among them; equal pages give equal bytes. Throws what Pagefind reports. */
export async function buildPagefindIndex(pages: readonly IndexedPage[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  fail(errors, 'creating an index');
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    for (const page of pages)
      fail((await index.addCustomRecord({ ...page, language: LANGUAGE })).errors, page.url);
    const built = await index.getFiles();
    fail(built.errors, 'writing the index');
    return keep(built.files, pages);
  } finally {
    await close();
  }
}
