/** Opens the site's search index in the browser; nothing is loaded before it is called. */
import type { SearchIndex } from '../core/search/search-index.ts';
import type { Card } from '../core/search/card.ts';
import { CARDS_PER_FILE, synonymsFile, unpackFold, type Setup } from '../core/search/setup.ts';
import { openPagefind, parseJson, type Fetch } from './pagefind-engine.ts';
import { remember } from '../core/remember.ts';

const fetchBelow =
  (folder: string): Fetch =>
  async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(response.url);
    return new Uint8Array(await response.arrayBuffer());
  };

/** Loads what must be known of an index before it is asked. */
export const loadSetup = async (base: string): Promise<Setup> =>
  parseJson(await fetchBelow(base)('setup.json')) as Setup;

/**
 * Loads what every query needs.
 * @param base address of the `pagefind/` folder
 * @param edition whose words the cards shall be in
 */
export async function openSearchIndex(base: string, edition: string): Promise<SearchIndex> {
  const setup = await loadSetup(base);
  const file = fetchBelow(`${base}${setup.version}/`);
  const propose = await openPagefind(setup, file);

  const json = remember(async (name) => parseJson(await file(`${edition}/${name}.json`)));
  const card = async (id: string): Promise<Card> => {
    const cards = (await json(`${Math.floor(+id / CARDS_PER_FILE)}`)) as Card[];
    return cards[+id % CARDS_PER_FILE] as Card;
  };

  return {
    ...setup,
    fold: unpackFold(setup.fold),
    propose,
    cards: (ids) => Promise.all(ids.map(card)),
    synonyms: (script) => json(synonymsFile(script)) as Promise<string>,
  };
}

/** Address of the folder with the index that a search form asks. */
export const indexFolder = ({ action }: HTMLFormElement): string =>
  new URL('../../pagefind/', action).href;
