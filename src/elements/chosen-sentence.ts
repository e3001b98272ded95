/** The link of the sentence that the address names (`#s2`), on the page of a measure that has several. */
export const chosenSentence = (): HTMLAnchorElement | null =>
  /^#s\d+$/.test(location.hash)
    ? document.querySelector(`${location.hash} > .sentence-anchor`)
    : null;
