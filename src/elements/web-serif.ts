/**
 * Asks for the web serif after the first paint, so that words come first; the system's serif stands
 * in until then. A browser that has had it, and so has it stored, shows it from the first paint on:
 * see inline-scripts.ts.
 */
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  document.documentElement.dataset['serif'] = '';
  try {
    localStorage.setItem('serif', '1');
  } catch {
    // Storage may be forbidden: the next page then begins in the system's serif, too.
  }
}).observe({ type: 'paint', buffered: true });
