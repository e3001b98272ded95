/**
 * Brings the web serif. As every script, this one runs after the first paint, so that words come
 * first, in the system's serif; and the fonts of a page take its place together, for words set half
 * in one and half in the other would jump to other lines. A browser that has had it, and so has it
 * stored, shows it from the first paint on: see inline-scripts.ts; where storage is forbidden, each
 * page begins in the system's serif.
 */
import { keep } from './storage.ts';

const root = document.documentElement;

/** The family that all pages of an edition need, and that of the domain which an element is about. */
const familiesOf = (element: Element): string[] =>
  getComputedStyle(element).getPropertyValue('--font-web-serif').split(', ').slice(0, 2);

async function bring(): Promise<void> {
  const families = new Set(
    [root, ...document.querySelectorAll('[data-slice]')].flatMap(familiesOf),
  );
  await Promise.all([...families].map((family) => document.fonts.load(`1em ${family}`)));
  root.dataset['serif'] = '';
  keep('serif', '1');
}

// Where the fonts do not come, the page stays in the system's serif.
bring().catch(() => undefined);
