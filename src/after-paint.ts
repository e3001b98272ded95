/** A page that can wait with its scripts says so by this attribute of its root element. */
const WAITING = 'data-scripts="wait"';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Takes the module scripts out of a built page that waits with them and lists them in its root
 * element, from where the inline script of inline-scripts.ts imports them after the first paint.
 * Nothing on such a page needs a script to be read, and none then shares the connection with its words.
 */
export function loadAfterPaint(html: string): string {
  if (!html.includes(WAITING)) return html;
  const scripts = Array.from(html.matchAll(MODULE), ([, source]) => source);
  if (scripts.length === 0)
    throw new Error('A page that waits with its scripts has none known here.');
  return html.replace(WAITING, `data-scripts="${scripts.join(' ')}"`).replace(MODULE, '');
}
