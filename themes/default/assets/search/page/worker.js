// The search off the page's main thread. It is told where the site is and answers questions by their number.
(function (worker) {
  "use strict";
  let session = null;

  const readers = (site) => ({
    // importScripts loads one script after the other: fetched first, all at once, they come from the browser's cache.
    async scripts(paths) {
      const addresses = paths.map((path) => site + path);
      await Promise.all(addresses.map((address) => fetch(address)));
      worker.importScripts(...addresses);
    },
    text: async (name, version) => {
      const address = site + "search/" + name + ".json" + (version ? "?v=" + version : "");
      const response = await fetch(address, version ? {} : { cache: "no-cache" });
      if (!response.ok) throw new Error(response.status + " " + address);
      return response.text();
    },
  });

  function open({ site, sessionScript, withoutIndex }) {
    worker.importScripts(sessionScript);
    const onProgress = (progress) => worker.postMessage({ progress });
    session = worker.Handrail.session.createSession({ read: readers(site), onProgress, withoutIndex });
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
