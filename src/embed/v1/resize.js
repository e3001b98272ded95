// Fits every frame of this portal on the page to the height its content asks for.
(function () {
  'use strict';
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const embeds = new URL('..', script.src).href;
  const ours = () =>
    Array.from(document.getElementsByTagName('iframe')).filter((f) => f.src.startsWith(embeds));

  window.addEventListener('message', function (event) {
    const data = event.data;
    if (!data || data.type !== 'zjhk:height' || data.v !== 1) return;
    const frame = ours().find((f) => f.contentWindow === event.source);
    if (!frame || !Number.isFinite(data.height)) return;
    frame.style.height = Math.min(4000, Math.max(120, data.height)) + 'px';
  });
  // Frames that were ready before this script are asked once more.
  const ask = () => ours().forEach((f) => f.contentWindow?.postMessage({ type: 'zjhk:ping' }, '*'));
  ask();
  document.addEventListener('DOMContentLoaded', ask);
})();
