// Runs before the first paint, so that a chosen text size never flashes. The other half is
// comfort-settings.ts.
try {
  document.documentElement.dataset.comfort = localStorage.getItem('comfort') || '';
} catch {
  // Storage may be forbidden: the page then opens as it comes.
}
