/** What every search field has: the index it asks, and the moment when it asks. */
import type { SearchIndex } from '../core/search/search-index.ts';
import { indexFolder, openSearchIndex } from './open-search-index.ts';
import { part } from './part.ts';
import { remember } from '../core/remember.ts';

/** Milliseconds without a keypress before a query is asked. */
export const PAUSE = 120;

export interface SearchField {
  input: HTMLInputElement;
  form: HTMLFormElement;
  /** Address of the edition's folder. */
  home: string;
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
  const open = remember(() => openSearchIndex(indexFolder(form), box.dataset['edition'] ?? ''));
  return {
    input,
    form,
    home,
    open: () => open(''),
    watch: (typed, paused) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = () => clearTimeout(timer);
      const wait = () => {
        typed();
        stop();
        timer = setTimeout(paused, PAUSE);
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
