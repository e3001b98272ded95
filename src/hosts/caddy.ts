/** Configuration for Caddy: one site block. */
import { CONTENT_TYPES } from './content-types.ts';
import { escapeRegExp } from '../core/escape-reg-exp.ts';
import { quote } from './escape.ts';
import type { Redirect } from './redirects.ts';
import { RULES } from './rules.ts';

/**
 * @param base the deployment's sub-path, with a slash at both ends; the site's files lie in a
 *   folder of that name below Caddy's root
 */
export function caddyfile(base: string, redirects: readonly Redirect[]): string {
  const at = (path: string): string => base + path.slice(1);
  const headers = RULES.flatMap(({ pattern, changes }) => [
    `\t\theader ${at(pattern)} {`,
    ...Object.entries(changes).map(([name, value]) => `\t\t\t${name} ${quote(value)}`),
    '\t\t}',
  ]);
  const notFound = Object.entries(
    RULES.find(({ pattern }) => pattern === '/404.html')?.changes ?? {},
  );
  // A matcher in place must start with a slash: an ending needs a named one.
  const types = [
    ...Object.entries(CONTENT_TYPES.byExtension).flatMap(([extension, type]) => [
      `\t\t@${extension} path *.${extension}`,
      `\t\theader @${extension} Content-Type ${quote(type)}`,
    ]),
    ...Object.entries(CONTENT_TYPES.byPath).map(
      ([path, type]) => `\t\theader ${at(path)} Content-Type ${quote(type)}`,
    ),
  ];
  return [
    '# Set the address (a domain name brings TLS) and the root.',
    ':80 {',
    `\troot * /var/www/portal # holds the built site${base === '/' ? '' : ` in ${base.slice(1)}`}`,
    '\t# Later lines of a route override earlier ones.',
    '\troute {',
    ...headers,
    ...types,
    ...(base === '/'
      ? []
      : [`\t\tredir / ${base} 302`, `\t\tredir ${base.slice(0, -1)} ${base} 302`]),
    ...redirects.flatMap(({ from, to }, index) => [
      `\t\t@redirect${String(index)} path_regexp rest ^${escapeRegExp(at(from)).replace(/\\\*$/, '(.*)')}$`,
      `\t\troute @redirect${String(index)} {`,
      // A rewrite keeps the query.
      `\t\t\trewrite * ${at(to).replace(/\*$/, '{re.rest.1}')}`,
      '\t\t\tredir * {uri} 302',
      '\t\t}',
    ]),
    '\t\t@bare {',
    '\t\t\tnot path */',
    '\t\t\tfile {path}/index.html',
    '\t\t}',
    '\t\troute @bare {',
    '\t\t\trewrite * {path}/',
    '\t\t\tredir * {uri} 308',
    '\t\t}',
    '\t\t@hidden {',
    '\t\t\tpath_regexp /\\.',
    `\t\t\tnot path_regexp ^${escapeRegExp(base)}\\.well-known(?:/[^./][^/]*)*/?$`,
    '\t\t}',
    '\t\terror @hidden 404',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t\thide _headers _redirects',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    ...notFound.map(([name, value]) => `\t\theader ${name} ${quote(value)}`),
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
