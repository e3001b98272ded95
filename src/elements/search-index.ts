/** Opens the site's search index in the browser; nothing is loaded before it is called. */
import type { SearchIndex } from '../core/search/search-index.ts';
import type { Proposal } from '../core/search/positions.ts';
import type { Card } from '../core/search/card.ts';
import { cardGroup, SYNONYMS, unpackFold, type Setup } from '../core/search/setup.ts';
import type { Synonym } from '../core/search/synonyms.ts';
import { openPagefind, type Fetch } from './pagefind-engine.ts';

const MAX_ASKED = 50;

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

  /** A file of the edition, loaded once; after a failure the next call tries again. */
  const loaded = new Map<string, Promise<unknown>>();
  const json = <T>(name: string): Promise<T> => {
    const loading =
      loaded.get(name) ??
      file(`${edition}/${name}`).then((response): Promise<unknown> => response.json());
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading as Promise<T>;
  };
  const card = async (id: string): Promise<Card> => {
    const group = `${cardGroup(id, setup.prefix)}.json`;
    const found = (await json<Record<string, Card>>(group))[id];
    if (!found) throw new Error(`The index has no card of ${id}.`);
    return found;
  };

  /** The last questions and their answers: words come back while a reader types or a query is relaxed. */
  const asked = new Map<string, Promise<Proposal[]>>();
  const proposeOnce = (words: readonly string[]): Promise<Proposal[]> => {
    const key = words.join(' ');
    const proposals = asked.get(key) ?? propose(words);
    if (asked.size >= MAX_ASKED) asked.clear();
    asked.set(key, proposals);
    proposals.catch(() => asked.delete(key));
    return proposals;
  };

  return {
    size: setup.pages,
    fold: unpackFold(setup.fold),
    common: setup.common,
    propose: proposeOnce,
    cards: (ids) => Promise.all(ids.map(card)),
    synonyms: () => json<Synonym[]>(SYNONYMS),
  };
}
