// Tells the embedding page how high this page is, in the dialects that such pages speak.
// Sends its size and path and, in WordPress, the link that is followed; answers nobody but the embedding page.
(function () {
  'use strict';
  const host = window.parent;
  if (host === window) return;
  const secret = (/[?&]secret=(\w+)/.exec(location.hash) || [])[1];

  function tell() {
    const box = document.documentElement.getBoundingClientRect();
    const height = Math.ceil(box.height);
    const send = (/** @type {object} */ message) => host.postMessage(message, '*');
    send({ type: 'zjhk:height', v: 1, height });
    send({ type: 'iframe-resized', height, width: Math.ceil(box.width) });
    send({ 'datawrapper-height': { [location.pathname]: height } });
    if (secret) send({ message: 'height', value: height, secret });
  }

  window.addEventListener('message', function (event) {
    const type = event.source === host && event.data && event.data.type;
    if (/^(zjhk:ping|iframe-child-init|iframe-get-child-dimensions)$/.test(type)) tell();
  });
  // WordPress frames may not open windows: its page follows the link in their stead.
  document.addEventListener('click', function (event) {
    const link = secret && event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    host.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
  document.addEventListener('DOMContentLoaded', tell);
  window.addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.documentElement);
})();
