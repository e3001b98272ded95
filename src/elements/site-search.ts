/** The search page: answers as the reader types, and keeps query and filters in the address. */
import { answer, type Answer } from '../core/search/answer.ts';
import { part } from './part.ts';
import { searchField } from './search-field.ts';
import type * as SearchFilters from './search-filters.ts';
import { pageOf, resultItems } from './search-results.ts';
import { countOf, textsOf } from './search-texts.ts';

function start(page: HTMLElement): void {
  const { input, form, home, open, watch } = searchField(page);
  const texts = textsOf(page);
  const status = part(page, '[role=status]');
  const list = part(page, 'ol');
  const panel = part<HTMLDetailsElement>(page, 'details');
  const retry = part(page, '[data-retry]');
  const more = part(page, '[data-more]');
  const elsewhere = part(page, '[data-elsewhere]');
  const fields = [input, ...page.querySelectorAll('select')];
  const links = () => [...list.querySelectorAll('a')];

  let turn = 0;
  let given: Answer | undefined;
  /** Why there is no answer. */
  let failure: unknown;
  /** Where the reader was among the results that are coming back. */
  let place = 0;
  /** The code of the filters, from the moment that somebody wants them. */
  let filters: typeof SearchFilters | undefined;

  const busy = (): void => {
    status.ariaBusy = 'true';
  };
  /** The address of what is asked. */
  const address = (): string => {
    const url = new URL(form.action);
    for (const { name, value } of fields) if (value) url.searchParams.set(name, value);
    return url.href;
  };

  const show = (): void => {
    const { kind = 'none', query, means = [], results: all = [], rest = [] } = given ?? {};
    const results = filters?.applyFilters(panel, all, rest.length) ?? all;
    list.replaceChildren(...resultItems(results, home, texts));
    panel.hidden = all.length < 2;
    more.hidden = !rest.length;
    more.textContent = texts('more', { count: rest.length });
    retry.hidden = !failure;
    elsewhere.hidden = !!all.length && kind !== 'mentions';
    const said = query
      ? texts(kind, {
          query: query.shown,
          count: countOf(results.length, rest.length),
          means: means.join(texts('and')),
        }) + (query.cut ? texts('cut') : '')
      : '';
    status.textContent = failure ? texts('error') : said;
    status.ariaBusy = 'false';
    if (place) scrollTo(0, place);
    place = 0;
  };

  const answerField = async (): Promise<Answer | undefined> => {
    if (panel.open) filters ??= await import('./search-filters.ts');
    return input.value.trim() ? answer(input.value, await open()) : undefined;
  };
  /** Shows the answer that `work` gives; false when another question overtakes it. */
  const ask = async (work = answerField): Promise<boolean> => {
    const mine = ++turn;
    busy();
    const outcome = await work().then(
      (found) => [found] as const,
      (error: unknown) => [undefined, error] as const,
    );
    if (mine !== turn) return false;
    [given, failure] = outcome;
    show();
    return true;
  };
  const askAnew = (): void => {
    history.replaceState(null, '', address());
    void ask();
  };
  const restore = (): void => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = query.get(field.name) ?? '';
      // A filter without that choice.
      field.value ||= '';
      if (field !== input && field.value) panel.open = true;
    }
    place = (history.state ?? 0) as number;
    void ask();
  };
  const stop = watch(busy, askAnew);

  // A failure is the first question's to report.
  input.addEventListener('focus', open);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    stop();
    if (address() !== location.href) history.pushState(null, '', address());
    const shown = await ask();
    // A measure named by its number needs no choosing, and no filter stands in its way.
    if (shown && given?.named) location.assign(pageOf(given.named, home));
  });
  panel.addEventListener('toggle', () => {
    if (!filters) askAnew();
  });
  panel.addEventListener('change', askAnew);
  more.addEventListener('click', async () => {
    const shorter = given;
    const { length } = links();
    const lengthened = async () =>
      shorter && (await import('../core/search/lengthen.ts')).lengthen(shorter, await open());
    if (await ask(lengthened)) links()[length]?.focus();
  });
  /** Arrows walk from the field through the results, Escape goes back to the field and leaves its words. */
  page.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [input, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 };
    const goal = stops[next[event.key as keyof typeof next]];
    if (event.isComposing || event.shiftKey || event.metaKey || event.altKey || at < 0 || !goal)
      return;
    goal.focus();
    event.preventDefault();
  });
  addEventListener('popstate', restore);
  addEventListener('pagehide', () => history.replaceState(scrollY, ''));
  restore();
}

document.querySelectorAll<HTMLElement>('site-search').forEach(start);
