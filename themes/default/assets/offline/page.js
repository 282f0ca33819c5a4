// Says when a page is a kept copy and how old it is, and asks the service worker to keep this edition of the site.
(function () {
  'use strict';
  var page = document.documentElement;
  var line = document.querySelector('[data-offline]');

  function show(words) {
    line.textContent = words;
    line.hidden = !words;
  }

  function longDate(day) {
    var date = new Date(day + 'T12:00:00');
    return isNaN(date) ? day : date.toLocaleDateString(page.lang || 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  }

  // The service worker marks what it gives out of its store: "offline", "slow" or "missing", and the day.
  var copy = page.getAttribute('data-copy');
  if (line && copy) {
    var words = line.getAttribute('data-' + copy);
    if (words) show(words.replace('{date}', longDate(page.getAttribute('data-copy-day'))));
  }
  if (line && !copy) {
    window.addEventListener('offline', function () { show(line.getAttribute('data-lost')); });
    window.addEventListener('online', function () { show(''); });
  }

  var root = page.getAttribute('data-root');
  if (root === null || !/^https?:$/.test(location.protocol) || !navigator.serviceWorker) return;
  var network = navigator.connection || {};
  var isDear = network.saveData || /2g/.test(network.effectiveType || '');

  // Whoever pays for every byte keeps only what they look at.
  function askToKeep(worker) {
    if (!isDear && worker) worker.postMessage({ keep: page.className || 'standard' });
  }

  function keep() {
    var workers = navigator.serviceWorker;
    // A site that has changed has a new worker, which takes over while the page is open.
    workers.addEventListener('controllerchange', function () { askToKeep(workers.controller); });
    workers.register(root + 'sw.js').then(function () {
      return workers.ready;
    }).then(function (registration) {
      askToKeep(registration.active);
    }).catch(function () {
      // A browser that keeps nothing shows the pages all the same.
    });
  }
  if (document.readyState === 'complete') setTimeout(keep, 500);
  else window.addEventListener('load', function () { setTimeout(keep, 500); });
})();
