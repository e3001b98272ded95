/** Loads reading aloud where the browser has voices at all; which of them will do, it decides itself. */
// As an address: Vite's own dynamic import would bring a loader larger than what it loads.
import address from './read-aloud.ts?worker&url';

if (document.querySelector('read-aloud') && 'speechSynthesis' in window) {
  const load = (): void => {
    if (speechSynthesis.getVoices().length > 0) void import(/* @vite-ignore */ address);
  };
  speechSynthesis.addEventListener('voiceschanged', load);
  load();
}
