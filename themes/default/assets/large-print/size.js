// The size of type in large print: without scripts it is that of a link's place, and lasts as long as the page. This
// keeps it in localStorage for the pages that follow. It runs before the page is drawn, so that nothing jumps.
(function () {
  'use strict';
  var name = 'handrail-type-size';
  var sizes = ['18', '24', '30'];
  var page = document.documentElement;

  function sizeIn(text) {
    var found = /^#size-(\d+)$/.exec(text || '');
    return found && sizes.indexOf(found[1]) >= 0 ? found[1] : null;
  }

  function kept() {
    try {
      return sizeIn('#size-' + localStorage.getItem(name));
    } catch (problem) {
      return null; // a browser that keeps nothing
    }
  }

  function keep(size) {
    try {
      localStorage.setItem(name, size);
    } catch (problem) {
      // It lasts for this page.
    }
  }

  function links() {
    return Array.prototype.slice.call(document.querySelectorAll('.sizes a'));
  }

  function show(size) {
    page.setAttribute('data-size', size);
    links().forEach(function (link) {
      if (sizeIn(link.hash) === size) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }

  var asked = sizeIn(location.hash);
  if (asked) keep(asked);
  var first = asked || kept() || sizes[0];
  show(first);

  document.addEventListener('DOMContentLoaded', function () {
    show(first);
    links().forEach(function (link) {
      link.addEventListener('click', function (event) {
        event.preventDefault(); // the visitor stays where they are
        var size = sizeIn(link.hash);
        keep(size);
        show(size);
      });
    });
  });
})();
