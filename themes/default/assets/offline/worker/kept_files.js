// The store of kept files: one cache a site. Each file carries the day on which it came and its hash, if it is known.
(function (worker) {
  "use strict";
  const Handrail = worker.Handrail = worker.Handrail || {};
  const { scope } = Handrail.addresses;
  const NAME = "handrail " + scope.pathname;
  const DAY = "x-handrail-day";
  const HASH = "x-handrail-hash";
  const SEEN = "x-handrail-seen";
  const MOST_SEEN = 150; // pages and files that were looked at and are not on the site's own list

  const today = () => new Date().toISOString().slice(0, 10);
  const open = () => caches.open(NAME);

  /** What is kept under an address: {response, day, hash}, or null. */
  async function find(key) {
    const response = await (await open()).match(key);
    return response ? { response, day: response.headers.get(DAY), hash: response.headers.get(HASH) } : null;
  }

  /** Keeps a whole answer; a broken or partial one never replaces a good one. */
  async function put(key, response, { hash = "", seen = false } = {}) {
    if (!response.ok || response.status !== 200) return false;
    const headers = { "content-type": response.headers.get("content-type") || "application/octet-stream", [DAY]: today(), [HASH]: hash };
    if (seen) headers[SEEN] = String(Date.now());
    await (await open()).put(key, new Response(await response.blob(), { headers }));
    return true;
  }

  /** Removes what is no longer on the list, and the oldest of what was only looked at. */
  async function prune(wanted) {
    const cache = await open();
    const seen = [];
    for (const request of await cache.keys()) {
      if (wanted.has(request.url)) continue;
      const response = await cache.match(request);
      const when = response && Number(response.headers.get(SEEN));
      if (when) seen.push({ request, when });
      else await cache.delete(request);
    }
    seen.sort((a, b) => b.when - a.when);
    for (const { request } of seen.slice(MOST_SEEN)) await cache.delete(request);
  }

  Handrail.keptFiles = { find, put, prune, today };
})(globalThis);
