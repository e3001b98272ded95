/** Which attributes of the portal's HTML hold words for readers. */

const WORDS = new Set([
  'title',
  'alt',
  'abbr',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'download',
  'label',
  'placeholder',
  'summary',
]);

/**
 * The convention for `data-*`: `data-text`, alone or followed by a hyphen and more, holds words for
 * readers; every other `data-*` holds codes.
 */
const DATA_WORDS = /^data-text(?:-|$)/u;

const META_WORDS = new Set([
  'description',
  'keywords',
  'author',
  'application-name',
  'apple-mobile-web-app-title',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
  'article:section',
  'article:tag',
]);

const BUTTON_TYPES = new Set(['submit', 'button', 'reset']);

/**
 * True when `name` holds words for readers on this element. `attribute` gives another attribute of the
 * same element: `content` depends on the kind of meta, `value` on the kind of input.
 */
export function holdsWords(
  tag: string,
  name: string,
  attribute: (name: string) => string | undefined,
): boolean {
  if (tag === 'meta' && name === 'content')
    return META_WORDS.has((attribute('name') ?? attribute('property') ?? '').toLowerCase());
  if (tag === 'input' && name === 'value')
    return BUTTON_TYPES.has((attribute('type') ?? '').toLowerCase());
  return WORDS.has(name) || DATA_WORDS.test(name);
}
