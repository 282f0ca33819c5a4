// The service worker: the network first for pages, with a kept copy where it fails or takes too long; the store first
// for what never changes. It sends nothing to anybody and sets no cookies.
(function (worker) {
  "use strict";
  const { addresses, keptFiles, keep } = worker.Handrail;
  const PATIENCE = 3000; // milliseconds, where there is a copy

  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener("message", (event) => {
    if (event.data && typeof event.data.keep === "string") event.waitUntil(keep.keepEdition(event.data.keep));
  });

  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || request.headers.has("range")) return;
    const url = new URL(request.url);
    const path = addresses.pathOf(request.url);
    const version = url.searchParams.get("v");
    const key = path === null ? "" : addresses.keyOf(path, version);
    switch (addresses.kindOf(path, version)) {
      case "page": return event.respondWith(answerPage(event, key));
      case "fixed": return event.respondWith(answerFixed(event, key));
      case "fresh": case "file": return event.respondWith(answerFile(event, key));
      default: return undefined;
    }
  });

  /** Keeps a copy of what came, without making anybody wait for it. */
  async function fetchAndKeep(event, key) {
    const response = await fetch(event.request);
    const copy = response.clone();
    event.waitUntil(keptFiles.find(key).then((kept) => keptFiles.put(key, copy, kept && kept.hash ? { hash: "" } : { seen: true })).catch(() => {}));
    return response;
  }

  const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds, null));

  async function answerPage(event, key) {
    const fresh = fetchAndKeep(event, key);
    fresh.catch(() => {});
    const kept = await keptFiles.find(key);
    try {
      const response = await (kept ? Promise.race([fresh, later(PATIENCE)]) : fresh);
      return response || marked(kept, "slow");
    } catch (problem) {
      return kept ? marked(kept, "offline") : missing(problem);
    }
  }

  /** A page that says of itself that it is a copy: offline/page.js tells its reader. */
  async function marked(kept, why) {
    const html = await kept.response.text();
    const day = why === "missing" ? "" : await keep.dayOf(kept);
    const mark = `<html data-copy="${why}" data-copy-day="${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : ""}" `;
    // The page for what is not found stands at any address: this is the one place that surely knows the site's root.
    const placed = why === "missing" ? html.replace(/ data-base="[^"]*"/, () => ` data-base="${addresses.scope.pathname}"`) : html;
    return new Response(placed.replace("<html ", () => mark), { status: why === "missing" ? 503 : 200, headers: { "content-type": "text/html; charset=utf-8" } });
  }

  /** Offline, and the page was not kept: the site's own page for what is not found, with other words. */
  async function missing(problem) {
    const page = await keptFiles.find(addresses.keyOf("404.html"));
    if (!page) throw problem;
    return marked(page, "missing");
  }

  async function answerFixed(event, key) {
    const kept = await keptFiles.find(key);
    return kept ? kept.response : fetchAndKeep(event, key);
  }

  async function answerFile(event, key) {
    try {
      return await fetchAndKeep(event, key);
    } catch (problem) {
      const kept = await keptFiles.find(key);
      if (!kept) throw problem;
      return kept.response;
    }
  }
})(globalThis);
