// Runs before the rest of the search page is there: what the address asks is asked at once, and the answer is
// worked out while the page is read and drawn. main.js takes it from here.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { worker, engine } = document.currentScript.dataset;
  const whole = (path) => new URL(path, location.href).href;
  const site = whole("./" + (document.documentElement.dataset.root || ""));
  const state = Handrail.address.read(location.search);
  const begun = { state, answer: null, onProgress: () => {} };
  begun.client = Handrail.client.createClient({ site, workerScript: whole(worker), engineScript: whole(engine), onProgress: (progress) => begun.onProgress(progress) });
  if (!Handrail.address.isEmpty(state)) {
    begun.answer = begun.client.search(Handrail.address.request(state));
    begun.answer.catch(() => {}); // told where it is waited for
  }
  Handrail.begun = begun;
})(globalThis);
