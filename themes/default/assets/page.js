// Adds to pages that are whole without it: a button that prints, and the web manifest.
(function () {
  'use strict';
  var root = document.documentElement.getAttribute('data-root');
  if (root !== null && location.protocol !== 'file:') {
    var manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = root + 'manifest.webmanifest';
    document.head.appendChild(manifest);
  }
  var tools = document.querySelector('[data-tools]');
  if (!tools || !window.print) return;
  var button = document.createElement('button');
  button.type = 'button';
  button.textContent = tools.getAttribute('data-print');
  button.addEventListener('click', function () { window.print(); });
  tools.appendChild(button);
  tools.hidden = false;
})();
