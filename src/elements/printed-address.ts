/** On paper the page's address has the reader's query, which brings the same results back. */
addEventListener('beforeprint', () => {
  const printed = document.querySelector('.footer-notes .print-only span');
  if (!printed) return;
  const { pathname, search } = location;
  printed.textContent = decodeURI(new URL(pathname + search, printed.textContent).href);
});
