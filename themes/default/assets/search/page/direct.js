// Reads the files of search/ by script elements, in the page itself: for pages opened from disk, where neither
// fetch nor workers can be used, and for browsers without workers.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};

  function loadScript(address) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      script.async = false; // several at once, but run in their order
      script.src = address;
      script.onload = () => { script.remove(); done(); };
      script.onerror = () => { script.remove(); fail(new Error("could not load " + address)); };
      document.head.append(script);
    });
  }

  /** `site`: the address of the site's root. */
  function createReader(site) {
    const load = async (name, version) => {
      await loadScript(site + "search/" + name + ".js" + (version ? "?v=" + version : ""));
      const text = root.HandrailData[name];
      delete root.HandrailData[name];
      return text;
    };
    let manifest = null;
    return {
      /** Asks for the manifest, which comes first, before the scripts are there. */
      begin() {
        manifest = load("search");
        manifest.catch(() => {}); // told where it is waited for
      },
      text(name, version) {
        const early = name === "search" ? manifest : null;
        if (early) manifest = null; // at a further try, afresh
        return early || load(name, version);
      },
    };
  }

  Handrail.direct = { createReader, loadScript };
})(globalThis);
