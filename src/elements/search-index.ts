/** Opens the site's search index in the browser; nothing is loaded before it is called. */
import type { SearchIndex } from '../core/search/answer.ts';
import type { Card } from '../core/search/card.ts';
import { cardGroup, unpackFold, type Setup } from '../core/search/setup.ts';
import { openPagefind, type Fetch } from './pagefind-engine.ts';

const fetchBelow =
  (folder: string): Fetch =>
  async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response;
  };

/**
 * Loads what every query needs.
 * @param base address of the `pagefind/` folder
 * @param edition whose words the cards shall be in
 */
export async function openSearchIndex(base: string, edition: string): Promise<SearchIndex> {
  const setup = (await (await fetchBelow(base)('setup.json')).json()) as Setup;
  const file = fetchBelow(`${base}${setup.version}/`);
  const propose = await openPagefind(setup, file);

  const groups = new Map<string, Promise<Record<string, Card>>>();
  const load = async (name: string): Promise<Record<string, Card>> =>
    (await file(`${edition}/${name}.json`)).json() as Promise<Record<string, Card>>;
  const group = (name: string): Promise<Record<string, Card>> => {
    const loading =
      groups.get(name) ??
      load(name).catch((error: unknown) => {
        groups.delete(name);
        throw error;
      });
    groups.set(name, loading);
    return loading;
  };
  const card = async (id: string): Promise<Card> => {
    const found = (await group(cardGroup(id, setup.prefix)))[id];
    if (!found) throw new Error(`The index has no card of ${id}.`);
    return found;
  };

  return {
    size: setup.pages,
    fold: unpackFold(setup.fold),
    propose,
    cards: (ids) => Promise.all(ids.map(card)),
  };
}
