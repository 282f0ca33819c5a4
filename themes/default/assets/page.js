// Adds to pages that are whole without it: the web manifest, a button that prints, and the way back to the results
// of a search. On the search page the results' links say in their address where their visitor came from.
(function () {
  'use strict';
  var page = document.documentElement;
  var root = page.getAttribute('data-root');
  if (root !== null && location.protocol !== 'file:') {
    var manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = root + 'manifest.webmanifest';
    document.head.appendChild(manifest);
  }

  var tools = document.querySelector('[data-tools][data-print]');
  if (tools && window.print) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = tools.getAttribute('data-print');
    button.addEventListener('click', function () { window.print(); });
    tools.appendChild(button);
    tools.hidden = false;
  }

  var from = /^#from=(.*)$/.exec(location.hash);
  var search = document.querySelector('form.site-search');
  if (from && tools && search && window.URLSearchParams) {
    try {
      var asked = new URLSearchParams(decodeURIComponent(from[1])).toString();
      var back = document.createElement('a');
      back.href = search.getAttribute('action') + '?' + asked + '#at=' + encodeURIComponent(tools.getAttribute('data-page'));
      back.textContent = tools.getAttribute('data-back');
      var line = document.createElement('p');
      line.className = 'back';
      line.appendChild(back);
      document.getElementById('content').prepend(line);
      // The address that is shared is the page's own.
      history.replaceState(null, '', location.pathname + location.search);
    } catch (problem) {
      // Somebody else's address: the page does without the link.
    }
  }
})();
