import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESERVED_IDS } from '../../src/core/memorandum/reserved-ids.ts';
import { DIST } from './dist.ts';
import { memoranda } from './published.ts';

test.each(['.', 'tc', 'sc', 'data'])('no memorandum can take a name that /%s/ has', (folder) => {
  const ids = memoranda().map(({ id }) => id);
  const names = readdirSync(join(DIST, folder))
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => /^[a-z0-9]+$/.test(name) && !ids.includes(name));
  // Error, start and robots pages are files that no folder hides.
  const files = ['404', 'index', 'robots', 'sitemap', 'favicon'];
  expect(names.filter((name) => ![...RESERVED_IDS, ...files].includes(name))).toEqual([]);
});
