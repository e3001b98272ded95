/** On paper the page's address has the reader's choices, which bring the same back. */
const CHOICES = ['q', 'domain', 'audience', 'direction', 'light', 'names'];

addEventListener('beforeprint', () => {
  const printed = document.querySelector('.footer-notes .print-only span');
  if (!printed) return;
  const query = [...new URLSearchParams(location.search)]
    .filter(([name, value]) => CHOICES.includes(name) && value)
    .map(([name, value]) => `${name}=${value.replace(/[\s&#%+]/gu, encodeURIComponent)}`)
    .join('&');
  const [page = ''] = printed.textContent.split('?');
  printed.textContent = page + (query && `?${query}`);
});
