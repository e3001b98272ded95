/** Which attributes of the portal's HTML hold words for readers. */

const WORDS = new Set(['title', 'alt', 'aria-label', 'download', 'label', 'placeholder']);

/**
 * The convention for `data-*`: `data-text`, alone or followed by a hyphen and more, holds words for
 * readers; every other `data-*` holds codes.
 */
const DATA_WORDS = /^data-text(?:-|$)/u;

const META_WORDS = new Set([
  'description',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
]);

/**
 * True when `name` holds words for readers on this element. `attribute` gives another attribute of the
 * same element: `content` depends on the kind of meta.
 */
export function holdsWords(
  tag: string,
  name: string,
  attribute: (name: string) => string | undefined,
): boolean {
  if (tag === 'meta' && name === 'content')
    return META_WORDS.has((attribute('name') ?? attribute('property') ?? '').toLowerCase());
  return WORDS.has(name) || DATA_WORDS.test(name);
}
