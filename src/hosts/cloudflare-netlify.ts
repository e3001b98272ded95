/**
 * `_headers` and `_redirects`, as Cloudflare Pages and Netlify both read them.
 *
 * Cloudflare joins the values of every rule that matches, so a rule takes back (`! Name`) what a
 * wider one set. Netlify lets the later rule win and passes over lines that begin with `!`.
 */
import { CONTENT_TYPES } from './content-types.ts';
import type { Redirect } from './redirects.ts';
import { RULES } from './rules.ts';

/** Cloudflare adds it to every response unless told otherwise. */
const CLOUDFLARE_DEFAULT = 'Access-Control-Allow-Origin';

/** Types that these hosts do not know by themselves, or may send without their charset. */
const UNKNOWN_TYPES = ['bib', 'csv', 'jsonld', 'ris', 'txt'] as const;

/** @param base the deployment's sub-path, with a slash at both ends */
export function headersFile(base: string): string {
  const rules = new Map(
    RULES.map(({ pattern, changes, replaced }, index) => [
      pattern,
      [
        ...(index === 0 ? [CLOUDFLARE_DEFAULT] : replaced).map((name) => `  ! ${name}`),
        ...Object.entries(changes).map(([name, value]) => `  ${name}: ${value}`),
      ],
    ]),
  );
  const types: [path: string, type: string][] = [
    ...UNKNOWN_TYPES.map((extension): [string, string] => [
      `/*.${extension}`,
      CONTENT_TYPES.byExtension[extension],
    ]),
    ...Object.entries(CONTENT_TYPES.byPath),
  ];
  for (const [path, type] of types) {
    // One rule a path: of two, Cloudflare reads only the later.
    rules.set(path, [...(rules.get(path) ?? []), `  Content-Type: ${type}`]);
  }
  return [...rules]
    .map(([path, lines]) => [base + path.slice(1), ...lines, ''].join('\n'))
    .join('');
}

/** @param base the deployment's sub-path, with a slash at both ends */
export const redirectsFile = (base: string, redirects: readonly Redirect[]): string =>
  [
    ...(base === '/' ? [] : [['/', base]]),
    ...redirects.map(({ from, to }) =>
      [from, to.replace(/\*$/, ':splat')].map((path) => base + path.slice(1)),
    ),
  ]
    .map((paths) => `${paths.join(' ')} 302\n`)
    .join('');
