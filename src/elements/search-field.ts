/** What every search field has: the index it asks, and the moment when it asks. */
import type { SearchIndex } from '../core/search/search-index.ts';
import { openSearchIndex } from './search-index.ts';
import { remember } from './remember.ts';

/** Milliseconds without a keypress before a query is asked. */
const PAUSE = 120;

/** The element that a selector finds. Throws when there is none. */
export function part<E extends HTMLElement>(page: HTMLElement, selector: string): E {
  const found = page.querySelector<E>(selector);
  if (!found) throw new Error(selector);
  return found;
}

export interface SearchField {
  input: HTMLInputElement;
  form: HTMLFormElement;
  /** Address of the edition's folder. */
  home: string;
  /** Address of the folder with the index. */
  folder: string;
  /** The index in the words of the edition, loaded once. */
  open: () => Promise<SearchIndex>;
  /**
   * Calls `typed` at each keypress and `paused` a moment after the last, neither while an input
   * method is composing. Returns what calls the moment off.
   */
  watch: (typed: () => void, paused: () => void) => () => void;
}

/** The field of a box with a search form. */
export function searchField(box: HTMLElement): SearchField {
  const input = part<HTMLInputElement>(box, 'input');
  const form = part<HTMLFormElement>(box, 'form');
  const home = new URL('..', form.action).href;
  const folder = `${home}../pagefind/`;
  const open = remember(() => openSearchIndex(folder, box.dataset['edition'] ?? ''));
  return {
    input,
    form,
    home,
    folder,
    open: () => open(''),
    watch: (typed, paused) => {
      let timer = 0;
      const stop = () => clearTimeout(timer);
      const wait = () => {
        typed();
        stop();
        timer = window.setTimeout(paused, PAUSE);
      };
      input.addEventListener('input', (event) => {
        if (!(event as InputEvent).isComposing) wait();
      });
      input.addEventListener('compositionstart', stop);
      input.addEventListener('compositionend', wait);
      return stop;
    },
  };
}
