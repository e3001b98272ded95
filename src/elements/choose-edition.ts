/** On the root page only: goes to the stored edition, else the one the browser's languages ask for. */
import type { Edition } from '../core/editions.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-edition]')];
const SIMPLIFIED = /^zh(-hans|-cn|-sg|-my|$)/i;
const CHINESE = /^zh/i;

const stored = (): string | null => {
  try {
    return localStorage.getItem('edition');
  } catch {
    return null;
  }
};

const preferred = (): Edition => {
  const chinese = navigator.languages.find((language) => CHINESE.test(language)) ?? '';
  return SIMPLIFIED.test(chinese) ? 'sc' : 'tc';
};

const edition = stored() ?? preferred();
const link = links.find(({ dataset }) => dataset['edition'] === edition) ?? links[0];
if (link) location.replace(link.href);
