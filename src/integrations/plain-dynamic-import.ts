import type { Plugin } from 'vite';

const HELPER = 'preload-helper';
const WRAPPED =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await )?(import\("[^"]*"\))(?:;\s*return \{[^}]*\};\s*\})?, __VITE_PRELOAD__\)/g;

/**
 * Leaves `import()` as the browser knows it. Vite wraps it in 0.8 kB that preload the stylesheets and
 * modules of lazy pages, one more file for every page; ours are small scripts without either.
 */
export const plainDynamicImport = (): Plugin => ({
  name: 'plain-dynamic-import',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  renderChunk: (code) =>
    code
      .replace(/^import \{[^}]*\} from "[^"]*preload-helper[^"]*";\n/m, '')
      .replace(WRAPPED, '$1'),
  generateBundle(_, bundle) {
    for (const name of Object.keys(bundle))
      if (name.includes(HELPER)) Reflect.deleteProperty(bundle, name);
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      if (file.code.includes('__vitePreload'))
        throw new Error(`${file.fileName}: Vite wraps import() in a form that is not known here.`);
      if (file.isDynamicEntry && file.viteMetadata?.importedCss.size)
        throw new Error(`${file.fileName} brings styles, which import() alone does not load.`);
    }
  },
});
