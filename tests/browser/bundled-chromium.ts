/** The Chromium that comes with `npm ci`, for machines without a browser. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import sparticuz from '../../node_modules/@sparticuz/chromium/package.json' with { type: 'json' };
import { cached } from './cache.ts';

const archive = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/${sparticuz.name}/bin/${name}`, import.meta.url));

/** Unpacks the archives; the package's own way is to litter the temporary folder. */
async function unpackInto(folder: string): Promise<void> {
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(['chromium.br', 'al2023.tar.br'].map((name) => inflate(archive(name))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/**
 * The browser's path and the environment it needs; unpacked on first use (seconds).
 * Throws on platforms that the package holds no binary for.
 */
export async function bundledChromium(): Promise<{ path: string; env: Record<string, string> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser was found for the tests. Install Google Chrome or Chromium, or set CHROME_PATH to one.',
    );
  }
  const folder = await cached(`chromium-${sparticuz.version}`, unpackInto);
  return {
    path: join(folder, 'chromium'),
    // NSS and Expat, which a bare Debian lacks.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
}
