/** The element of a page that a selector finds. Throws when there is none. */
export function part<E extends HTMLElement>(page: HTMLElement, selector: string): E {
  const found = page.querySelector<E>(selector);
  if (!found) throw new Error(selector);
  return found;
}
