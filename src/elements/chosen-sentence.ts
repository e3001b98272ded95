/** Who comes from the search is shown a sentence that they did not choose. */
let shown = new URLSearchParams(location.search).has('mark') ? location.hash : '';

addEventListener('hashchange', () => {
  shown = '';
});
// Choosing the very sentence that is shown leaves the address as it is.
document.addEventListener('click', ({ target }) => {
  if (shown && (target as Element).closest('.sentence-anchor'))
    dispatchEvent(new Event('hashchange'));
});

/**
 * The link of the sentence that the reader chose: that of the address (`#s2`), on the page of a measure
 * that has several.
 */
export const chosenSentence = (): HTMLAnchorElement | null =>
  location.hash !== shown && /^#s\d+$/.test(location.hash)
    ? document.querySelector(`${location.hash} > .sentence-anchor`)
    : null;
