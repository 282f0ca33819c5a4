// Tells screen readers what changed, once things have come to rest: not at every letter typed.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const REST = 900; // milliseconds

  /** `region` has role="status"; what stands in it is read out when it changes. */
  function createAnnouncer(region) {
    let timer = 0;
    return {
      say(text, wait = REST) {
        clearTimeout(timer);
        timer = setTimeout(() => { if (region.textContent !== text) region.textContent = text; }, wait);
      },
      /** Forgets what it said, so that the same words can be said again. */
      clear() {
        clearTimeout(timer);
        region.textContent = "";
      },
    };
  }

  Handrail.announcer = { createAnnouncer };
})(globalThis);
