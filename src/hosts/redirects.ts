/** Addresses without an edition lead to the source edition. */
import { SOURCE_EDITION } from '../core/editions.ts';

export interface Redirect {
  /** An exact site-relative path, or one that ends in `/*`. */
  from: string;
  /** Where to; its `/*` stands for whatever `from`'s did. */
  to: string;
}

/**
 * @param files site-relative paths of the built site's files, e.g. `/tc/about/index.html`
 * @returns one rule for each feed and two for each page folder that the root does not have itself
 */
export function redirectsFor(files: Iterable<string>): Redirect[] {
  const all = [...files].sort();
  const edition = `/${SOURCE_EDITION}`;
  const taken = new Set(all.map((file) => file.split('/')[1]));
  const inEdition = all.filter((file) => file.startsWith(`${edition}/`));
  const names = [...new Set(inEdition.map((file) => file.split('/')[2] ?? ''))];
  const rules = names
    .filter((name) => !taken.has(name))
    .flatMap((name) =>
      inEdition.includes(`${edition}/${name}`)
        ? [{ from: `/${name}`, to: `${edition}/${name}` }]
        : [
            { from: `/${name}`, to: `${edition}/${name}/` },
            { from: `/${name}/*`, to: `${edition}/${name}/*` },
          ],
    );
  // Cloudflare wants the exact ones first.
  const isExact = ({ from }: Redirect): boolean => !from.endsWith('/*');
  return [...rules.filter(isExact), ...rules.filter((rule) => !isExact(rule))];
}

/** The address that a site-relative path is redirected to, if any. */
export function redirectOf(redirects: readonly Redirect[], path: string): string | undefined {
  for (const { from, to } of redirects) {
    if (path === from) return to;
    if (from.endsWith('/*') && path.startsWith(from.slice(0, -1))) {
      return to.slice(0, -1) + path.slice(from.length - 1);
    }
  }
  return undefined;
}
