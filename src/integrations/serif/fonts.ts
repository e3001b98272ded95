/** Cuts the web fonts of one edition out of Noto Serif. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import type { Slice } from '../../core/typography/slices.ts';
import type { Edition } from '../../core/editions.ts';
import { FONT_FILES } from '../../font-files.ts';

/** Vertical forms for the spines, half-width forms for `text-spacing-trim`. */
const FEATURES = ['vert', 'vrt2', 'halt', 'vhal', 'chws', 'vchw', 'kern'];

export interface FontFile {
  slice: string;
  file: string;
}

const require = createRequire(import.meta.url);

/** The version of an installed package. */
const versionOf = (name: string): string =>
  (require(`${name}/package.json`) as { version: string }).version;

/**
 * Writes a WOFF2 a slice into `folder` and returns their names there. Their folders are named after
 * all that decides what is in them, so that an unchanged slice is cut once. A character that the font
 * lacks is left out; the browser tests find text that falls back to another font.
 */
export async function cutFonts(
  edition: Edition,
  slices: readonly Slice[],
  folder: string,
): Promise<FontFile[]> {
  const source = FONT_FILES[edition];
  const packages = [source.split('/').slice(0, 2).join('/'), 'subset-font'];
  const made = [source, ...packages.map(versionOf), ...FEATURES].join('\n');
  let whole: Buffer | undefined;
  const files: FontFile[] = [];
  for (const { name, characters } of slices) {
    const key = createHash('sha256').update(`${made}\n${characters}`);
    const file = join(key.digest('hex'), `${edition}-${name}.woff2`);
    files.push({ slice: name, file });
    if (existsSync(join(folder, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // Cutting from what all slices need is many times faster than from the whole font.
    whole ??= await cutWhole(source, slices);
    const options = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;
    // Moved into its place whole: a build that is killed leaves no half of a font behind.
    const half = join(folder, `${file}.${String(process.pid)}`);
    writeFileSync(half, await subset(whole, characters, options));
    renameSync(half, join(folder, file));
  }
  return files;
}

async function cutWhole(source: string, slices: readonly Slice[]): Promise<Buffer> {
  const font = readFileSync(fileURLToPath(import.meta.resolve(source)));
  const characters = slices.map((slice) => slice.characters).join('');
  return subset(font, characters, { targetFormat: 'sfnt', keepFeatures: FEATURES });
}
