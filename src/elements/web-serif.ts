/**
 * Asks for the web serif: as every script, this one runs after the first paint, so that words come
 * first, in the system's serif. A browser that has had it, and so has it stored, shows it from the
 * first paint on: see inline-scripts.ts.
 */
document.documentElement.dataset['serif'] = '';
try {
  localStorage.setItem('serif', '1');
} catch {
  // Storage may be forbidden: the next page then begins in the system's serif, too.
}
