import type { Plugin } from 'vite';

/**
 * Leaves `import()` as the browser knows it. Vite wraps it in 0.8 kB that preload the stylesheets and
 * modules of lazy pages; ours are small scripts without either.
 */
export const plainDynamicImport = (): Plugin => ({
  name: 'plain-dynamic-import',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});
