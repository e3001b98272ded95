/** Loads the builder once it is shown: most readers never open it, and the snippets work without. */
const builder = document.querySelector('embed-builder');

if (builder)
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./embed-builder.ts');
  }).observe(builder);
