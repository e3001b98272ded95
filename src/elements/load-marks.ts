/** Loads the marking of the words that a search result's address carries, where the browser can. */
if (new URLSearchParams(location.search).has('mark') && 'highlights' in CSS)
  void import('./mark-words.ts');
