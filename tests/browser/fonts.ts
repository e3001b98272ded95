/**
 * One font with the Chinese characters of the portal, so that text is equally wide on every Linux
 * machine, also where no Chinese font is installed. macOS and Windows always have one.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import unpack from 'woff2-encoder/decompress';
import font from '../../node_modules/@fontsource-variable/noto-sans-sc/package.json' with { type: 'json' };
import { cached } from './cache.ts';

const FONTCONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** Chromium takes no WOFF2 for a system font: unpacks the package's into TrueType. */
async function unpackInto(folder: string): Promise<void> {
  const source = fileURLToPath(new URL(`../../node_modules/${font.name}/files/`, import.meta.url));
  mkdirSync(join(folder, 'fonts'));
  for (const file of readdirSync(source)) {
    const trueType = await unpack(readFileSync(join(source, file)));
    writeFileSync(join(folder, 'fonts', `${basename(file, '.woff2')}.ttf`), trueType);
  }
  writeFileSync(join(folder, 'fonts.conf'), FONTCONFIG);
}

/** The environment in which Chromium knows this font alone; empty where fontconfig is not used. */
export async function testFonts(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const folder = await cached(`fonts-${font.version}`, unpackInto);
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}
