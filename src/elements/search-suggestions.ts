/** Turns a search field into a combobox that lists the best results. */
import { answer, type Answer } from '../core/search/answer.ts';
import type { Result } from '../core/search/result.ts';
import { searchField } from './search-field.ts';
import { element, heading, pageOf } from './search-results.ts';
import { countOf, textsOf } from './search-texts.ts';

const MAX_SUGGESTIONS = 6;

/** The words that make a page a result where its title has none of them; 含 is the same in both editions. */
const reasons = ({ titleRanges, why = [] }: Result): (Node | string)[] =>
  why.length === 0 || titleRanges.length > 0
    ? []
    : [' ', element('span', 'note-line', `含${why.flatMap(([, ...words]) => words).join('、')}`)];

/**
 * Starts suggesting below a field.
 * @param box the `<search-box>`: it holds the form and the messages
 */
export function suggest(box: HTMLElement): void {
  const { input, form, home, open, watch } = searchField(box);
  const texts = textsOf(box);
  const list = element('ul', 'suggestions');
  const status = element('p', 'sr-only');
  list.role = 'listbox';
  list.id = `suggestions-${[...document.querySelectorAll('search-box')].indexOf(box)}`;
  list.ariaLabel = input.ariaLabel;
  list.hidden = true;
  status.role = 'status';
  box.append(list, status);
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  let turn = 0;
  let active = -1;

  const options = () => [...list.children] as HTMLElement[];
  const choose = (at: number): void => {
    active = at;
    options().forEach((option, place) => (option.ariaSelected = String(place === at)));
    const option = options()[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  /** On low screens, and those that a keyboard covers in part, there is no room below the middle. */
  const makeRoom = (): void => {
    const { top, height } = list.getBoundingClientRect();
    const bottom = visualViewport ? visualViewport.offsetTop + visualViewport.height : innerHeight;
    if (top + height / 2 > bottom) box.scrollIntoView();
  };
  const show = (items: readonly HTMLElement[]): void => {
    items.forEach((option, at) => (option.id = `${list.id}-${at}`));
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    makeRoom();
    input.ariaExpanded = String(items.length > 0);
    choose(-1);
  };
  const close = (): void => {
    stop();
    turn++;
    show([]);
  };

  const item = (href: string, ...children: (Node | string)[]): HTMLElement => {
    const option = element('li', '', ...children);
    option.role = 'option';
    option.dataset['href'] = href;
    return option;
  };
  const toSearchPage = (words: string, text: string): HTMLElement =>
    item(`${form.action}?${String(new URLSearchParams({ q: words }))}`, text);
  const say = ({ kind, results, rest }: Answer): string =>
    texts(kind, { count: countOf(results.length, rest.length) });
  const itemsOf = (given: Answer): HTMLElement[] => {
    const best = given.results
      .slice(0, MAX_SUGGESTIONS)
      .map((result) => item(pageOf(result, home), ...heading(result, texts), ...reasons(result)));
    return [...best, toSearchPage(given.query.shown, say(given))];
  };

  const ask = async (): Promise<void> => {
    const mine = ++turn;
    try {
      const index = await open();
      const given = input.value.trim() ? await answer(input.value, index) : undefined;
      if (mine !== turn) return;
      show(given ? itemsOf(given) : []);
      status.textContent = given ? say(given) : '';
      if (given?.named) choose(0);
    } catch {
      if (mine !== turn) return;
      const failure = input.value.trim() ? texts('failed') : '';
      show(failure ? [toSearchPage(input.value, failure)] : []);
      status.textContent = failure;
    }
  };
  /** What is listed answers the words before: neither Enter nor a late answer may take it for these. */
  const outdate = (): void => {
    turn++;
    choose(-1);
  };
  const stop = watch(outdate, () => void ask());

  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { isComposing, shiftKey, metaKey, altKey } = event;
    if (isComposing || shiftKey || metaKey || altKey) return;
    if (list.hidden) {
      if (event.key === 'ArrowDown') void ask();
      return;
    }
    const count = list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(((active + step + 1 + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    const href = options()[active]?.dataset['href'];
    if (!href) return;
    event.preventDefault();
    location.assign(href);
  });
  // Before the field loses the focus, and with it the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option?.dataset['href']) location.assign(option.dataset['href']);
  });
  // The reader may have left while this script was on its way.
  if (input === document.activeElement) void ask();
}
