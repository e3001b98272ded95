import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { openSearchIndex } from '../../src/elements/open-search-index.ts';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { DIST } from './dist.ts';

/** Opens the built site's index with the browser's own code; the network is the folder. */
export async function openBuiltIndex(edition: string): Promise<SearchIndex> {
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(readFileSync(path))));
  return openSearchIndex(join(DIST, 'pagefind/'), edition);
}
