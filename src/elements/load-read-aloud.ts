/** Loads reading aloud where the browser has voices at all; which of them will do, it decides itself. */
if (document.querySelector('read-aloud') && 'speechSynthesis' in window) {
  const load = (): void => {
    if (speechSynthesis.getVoices().length > 0) void import('./read-aloud.ts');
  };
  speechSynthesis.addEventListener('voiceschanged', load);
  load();
}
