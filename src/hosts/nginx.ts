/** Configuration for nginx: one file for its `conf.d`. */
import { CONTENT_TYPES } from './content-types.ts';
import { escapeRegExp } from '../core/escape-reg-exp.ts';
import { quote } from './escape.ts';
import type { Redirect } from './redirects.ts';
import { RULES } from './rules.ts';

const variable = (name: string): string => `$portal_${name.toLowerCase().replaceAll('-', '_')}`;

const HEADERS = [...new Set(RULES.flatMap(({ changes }) => Object.keys(changes)))];

/** Particular patterns that change a header; nginx takes the first expression that matches. */
const particular = (name: string) =>
  RULES.slice(1)
    .toReversed()
    .flatMap(({ pattern, changes: { [name]: value } }) => (value ? [{ pattern, value }] : []));

/** nginx sends no header whose value is empty. */
const general = (name: string): string => quote(RULES[0]?.changes[name] ?? '');

const map = (name: string, base: string): string[] => [
  `map $uri ${variable(name)} {`,
  ...particular(name).map(({ pattern, value }) => {
    const path = base + pattern.slice(1);
    const key = path.endsWith('/*') ? `"~^${escapeRegExp(path.slice(0, -1))}"` : path;
    return `    ${key} ${quote(value)};`;
  }),
  `    default ${general(name)};`,
  '}',
];

function redirection(redirect: Redirect, base: string): string {
  const from = base + redirect.from.slice(1).replace(/\*$/, '');
  const to = base + redirect.to.slice(1).replace(/\*$/, '');
  return redirect.from.endsWith('/*')
    ? `    location ^~ ${from} { rewrite ^${escapeRegExp(from)}(.*)$ ${to}$1 redirect; }`
    : `    location = ${from} { return 302 ${to}$is_args$args; }`;
}

/**
 * @param base the deployment's sub-path, with a slash at both ends; the site's files lie in a
 *   folder of that name below nginx's root
 */
export function nginxConfig(base: string, redirects: readonly Redirect[]): string {
  const varying = HEADERS.filter((name) => particular(name).length > 0);
  const types = Object.entries(CONTENT_TYPES.byExtension);
  return [
    '# Put this file into /etc/nginx/conf.d/ and set server_name, root and TLS.',
    ...varying.flatMap((name) => map(name, base)),
    '',
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    '    server_name _;',
    `    root /var/www/portal; # holds the built site${base === '/' ? '' : ` in ${base.slice(1)}`}`,
    '',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    # With the Brotli module: brotli_static on;',
    `    error_page 404 ${base}404.html;`,
    '',
    ...HEADERS.map((name) => {
      const value = varying.includes(name) ? variable(name) : general(name);
      return `    add_header ${name} ${value} always;`;
    }),
    '',
    '    default_type application/octet-stream;',
    '    types {',
    ...types.map(([extension, type]) => `        ${quote(type)} ${extension};`),
    '    }',
    ...Object.entries(CONTENT_TYPES.byPath).map(
      ([path, type]) =>
        `    location = ${base}${path.slice(1)} { types { } default_type ${quote(type)}; }`,
    ),
    '',
    '    location ~ /\\.(?!well-known/) { return 404; }',
    `    location ~ ^${escapeRegExp(base)}_(headers|redirects)$ { return 404; }`,
    ...redirects.map((redirect) => redirection(redirect, base)),
    ...(base === '/' ? [] : [`    location = / { return 302 ${base}; }`]),
    '}',
    '',
  ].join('\n');
}
