/** Loads the builder once it is shown: most readers never open it, and the snippets work without. */
// As an address: Vite's own dynamic import would bring a loader as large as the builder.
import address from './embed-builder.ts?worker&url';

const builder = document.querySelector('embed-builder');

if (builder)
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import(/* @vite-ignore */ address);
  }).observe(builder);
