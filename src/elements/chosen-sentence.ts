/** Who comes from the search is shown a sentence that they did not choose. */
const isShown = (): boolean => new URLSearchParams(location.search).has('mark');

// The address of a sentence that the reader chooses is theirs, after a switch or a reload too.
document.addEventListener('click', ({ target }) => {
  const anchor = (target as Element).closest<HTMLAnchorElement>('.sentence-anchor');
  if (!anchor || !isShown()) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
  // Choosing the very sentence that is shown leaves the address as it is.
  if (anchor.hash === location.hash) dispatchEvent(new Event('hashchange'));
});

/**
 * The link of the sentence that the reader chose: that of the address (`#s2`), on the page of a measure
 * that has several.
 */
export const chosenSentence = (): HTMLAnchorElement | null =>
  !isShown() && /^#s\d+$/.test(location.hash)
    ? document.querySelector(`${location.hash} > .sentence-anchor`)
    : null;
