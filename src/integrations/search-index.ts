import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { SearchRecords } from '../core/search/record.ts';
import { searchFiles } from './search-files.ts';

/** Where the page `src/pages/search-records.json.ts` leaves its records for this integration. */
const RECORDS = 'search-records.json';

/** Builds the search index after the pages, from the same records as they. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const source = new URL(RECORDS, dir);
      const records = JSON.parse(await readFile(source, 'utf8')) as SearchRecords;
      await rm(source);
      const files = await searchFiles(records);
      for (const [path, content] of files) {
        const target = new URL(`pagefind/${path}`, dir);
        await mkdir(new URL('.', target), { recursive: true });
        await writeFile(target, content);
      }
      logger.info(`${records.cards.length} pages indexed, ${files.size} files`);
    },
  },
});
