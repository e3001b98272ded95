import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The core is pure: it must run in a browser, in a test and in a build alike. */
const pure = (files, outside) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['node:*', 'astro', 'astro/*', 'astro:*', '@astrojs/*', 'fs', 'path', 'crypto'],
            message: 'src/core takes and returns values: no Astro, no Node.',
          },
          { regex: outside, message: 'src/core imports nothing outside src/core.' },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      'process',
      'Buffer',
      'document',
      'window',
      'globalThis',
      'location',
      'navigator',
      'localStorage',
      'sessionStorage',
      'fetch',
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  pure('src/core/*/**/*.ts', '^\\.\\./(\\.\\./)+(?!core/)'),
  pure('src/core/*.ts', '^\\.\\./'),
);
