/**
 * The one table of response headers. `npm start`, `_headers`, nginx and Caddy are all made from it.
 * Paths are site-relative, without the deployment's sub-path.
 */
import { editionCodes } from '../core/editions.ts';
import { INLINE_SOURCES } from '../inline-scripts.ts';

export type Headers = Readonly<Record<string, string>>;

export interface PathClass {
  name: string;
  /** Exact paths, or prefixes that end in `/*`. */
  patterns: readonly string[];
  /** Every header of the class; nothing is inherited from another class. */
  headers: Headers;
}

const csp = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const EVERY_RESPONSE = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

const PAGE_POLICY = csp({
  'default-src': "'none'",
  // Pagefind compiles its index reader from WebAssembly.
  'script-src': `'self' 'wasm-unsafe-eval' ${INLINE_SOURCES}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  // The live preview of an embed is the only frame.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
});

const EMBED_POLICY = csp({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': '*',
  'require-trusted-types-for': "'script'",
});

const DOCUMENT_FREE_POLICY = csp({ 'default-src': "'none'", 'frame-ancestors': "'none'" });

const CACHE = {
  never: 'no-store',
  page: 'public, max-age=60, must-revalidate',
  data: 'public, max-age=300, must-revalidate',
  versioned: 'public, max-age=86400',
  hashed: 'public, max-age=31536000, immutable',
} as const;

const PAGE: Headers = {
  ...EVERY_RESPONSE,
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': CACHE.page,
};

/** What pages load: never a document of its own, nor a worker, which would need a page's policy. */
const FILE: Headers = { ...PAGE, 'Content-Security-Policy': DOCUMENT_FREE_POLICY };

/** What lets any other origin load a file, from a sandboxed frame or an isolated page too. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

const DATA: Headers = {
  ...FILE,
  ...SHARED,
  'Cache-Control': CACHE.data,
};

const EMBED: Headers = {
  ...PAGE,
  'Content-Security-Policy': EMBED_POLICY,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Robots-Tag': 'noindex',
};

/**
 * From the general to the particular: the last class that matches a path decides. A class has every
 * header of the classes it narrows, for Netlify cannot take a header back.
 */
export const PATH_CLASSES: readonly PathClass[] = [
  { name: 'page', patterns: ['/*'], headers: PAGE },
  {
    name: 'not found',
    patterns: ['/404.html'],
    headers: { ...PAGE, 'Cache-Control': CACHE.never },
  },
  {
    name: 'hashed asset',
    patterns: ['/_astro/*'],
    headers: { ...FILE, ...SHARED, 'Cache-Control': CACHE.hashed },
  },
  // The index lies in a folder named by its own hash, which this file tells.
  {
    name: 'search index',
    patterns: ['/pagefind/*'],
    headers: { ...FILE, 'Cache-Control': CACHE.hashed },
  },
  { name: 'search setup', patterns: ['/pagefind/setup.json'], headers: FILE },
  { name: 'QR code', patterns: ['/qr/*'], headers: FILE },
  {
    name: 'feed',
    patterns: editionCodes.flatMap((edition) => [`/${edition}/feed.xml`, `/${edition}/feed.json`]),
    headers: DATA,
  },
  { name: 'data', patterns: ['/data/*'], headers: DATA },
  { name: 'share picture', patterns: ['/share/*'], headers: DATA },
  {
    name: 'oembed',
    patterns: ['/oembed/*'],
    headers: { ...DATA, 'X-Robots-Tag': 'noindex' },
  },
  { name: 'embed', patterns: ['/embed/*'], headers: EMBED },
  {
    name: 'embed script',
    patterns: ['/embed/v1/*'],
    headers: { ...EMBED, ...DATA, 'Cache-Control': CACHE.versioned },
  },
];

/** True when `pattern` covers `path`; also tells whether it covers another pattern. */
export const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The class that decides the headers of a site-relative path such as `/tc/about/`. */
export function classOf(path: string): PathClass {
  const found = PATH_CLASSES.findLast(({ patterns }) => patterns.some((one) => covers(one, path)));
  if (!found) throw new Error(`No path class covers "${path}": a path starts with a slash.`);
  return found;
}
