/**
 * Two builds on one machine. The second reuses the cut fonts and Astro's data store of the first:
 * that these come out the same from nothing is not shown here.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const again = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => {
  rmSync(again, { recursive: true });
});

/** Checksum of every file below a folder, by path. */
const checksums = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test('the same content builds the same bytes, search index and compressed files included', async () => {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  // As from a shell: the test runner's own variables would make another build.
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', again], { env });
  expect(checksums(again)).toEqual(checksums('dist'));
});
