// Which file of the site an address means, and how it is kept. Runs in the service worker; offline.json's form is
// described in docs/search-format.md.
(function (worker) {
  "use strict";
  const Handrail = worker.Handrail = worker.Handrail || {};
  const scope = new URL("./", worker.location.href);

  /** The path of an address below the site's root, "index.html" for a folder; null for other sites. */
  function pathOf(address) {
    const url = new URL(address, scope);
    if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return null;
    const path = url.pathname.slice(scope.pathname.length);
    return path === "" || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The address under which a path is kept. Data of the search keeps its version. */
  const keyOf = (path, version) => new URL(path, scope).href + (version ? "?v=" + version : "");

  /**
   * "page": the network first, for words may have changed. "fixed": its name changes with its bytes. "fresh": small
   * data that says what is new. "file": anything else. "none": not ours to keep.
   */
  function kindOf(path, hasVersion) {
    if (path === null || path === "sw.js" || path === "search/offline.json") return "none";
    if (path.endsWith(".html")) return "page";
    if (path.startsWith("assets/") || (path.startsWith("search/") && hasVersion)) return "fixed";
    return path === "search/search.json" ? "fresh" : "file";
  }

  Handrail.addresses = { scope, pathOf, keyOf, kindOf };
})(globalThis);
