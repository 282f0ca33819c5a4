// The search off the page's main thread. It is told where the site is and answers questions by their number.
(function (worker) {
  "use strict";
  let session = null;

  async function load(site, name, version) {
    const address = site + "search/" + name + ".json" + (version ? "?v=" + version : "");
    const response = await fetch(address, version ? {} : { cache: "no-cache" });
    if (!response.ok) throw new Error(response.status + " " + address);
    return response.text();
  }

  /** Reads texts; the manifest, which comes first, is on its way before the scripts are. */
  function createReader(site) {
    let manifest = load(site, "search");
    manifest.catch(() => {}); // told where it is waited for
    return {
      text(name, version) {
        const early = name === "search" ? manifest : null;
        if (early) manifest = null; // at a further try, afresh
        return early || load(site, name, version);
      },
    };
  }

  function open({ site, engineScript, withoutIndex }) {
    const read = createReader(site);
    worker.importScripts(engineScript);
    const onProgress = (progress) => worker.postMessage({ progress });
    session = worker.Handrail.session.createSession({ read, onProgress, withoutIndex });
  }

  worker.onmessage = async ({ data }) => {
    if (data.open) return open(data.open);
    try {
      worker.postMessage({ number: data.number, answer: await session[data.method](data.question) });
    } catch (problem) {
      worker.postMessage({ number: data.number, problem: String(problem) });
    }
  };
})(globalThis);
