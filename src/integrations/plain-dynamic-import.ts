import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';
const PLAIN = '(load) => load()';

/** The statement by which a built file imports another one's only export, its own name for it captured. */
const importOf = (file: string): RegExp =>
  new RegExp(
    `import\\s*\\{\\s*\\w+ as (\\w+)\\s*\\}\\s*from\\s*["']\\./${RegExp.escape(file)}["'];`,
  );

/**
 * Leaves `import()` as the browser knows it. Vite wraps it in 0.8 kB that preload the stylesheets and
 * modules of lazy pages; ours are small scripts without either. What is left of the wrapper goes into
 * the files that call it: as a file of its own it would cost a page one round trip more.
 */
export const plainDynamicImport = (): Plugin => ({
  name: 'plain-dynamic-import',
  enforce: 'pre',
  load: (id) => (id.includes(HELPER) ? `export const __vitePreload = ${PLAIN};` : undefined),
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const helper = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.includes(HELPER)));
    if (!helper || helper.moduleIds.length > 1) return;
    const name = helper.fileName.split('/').at(-1) ?? '';
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(importOf(name), `const $1=${PLAIN};`);
      chunk.imports = chunk.imports.filter((file) => file !== helper.fileName);
    }
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- how a plugin drops a file
    delete bundle[helper.fileName];
  },
});
