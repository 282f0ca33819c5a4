// Puts the page's questions to the search: in a worker where there is one, else here.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};

  /** A worker that answers by promises; null where the browser has none to give. */
  function openWorker({ site, workerScript, engineScript, withoutIndex, onProgress }) {
    if (!root.Worker || location.protocol === "file:") return null;
    let worker;
    try {
      worker = new Worker(workerScript);
    } catch (problem) {
      return null; // a policy of the server may forbid workers
    }
    const waiting = new Map();
    let number = 0;
    const failAll = () => { for (const { fail } of waiting.values()) fail(new Error("the worker stopped")); waiting.clear(); };
    worker.onerror = failAll;
    worker.onmessage = ({ data }) => {
      if (data.progress) return onProgress(data.progress);
      const { done, fail } = waiting.get(data.number) || {};
      waiting.delete(data.number);
      if (done) data.problem ? fail(new Error(data.problem)) : done(data.answer);
    };
    worker.postMessage({ open: { site, engineScript, withoutIndex } });
    return {
      ask: (method, question) => new Promise((done, fail) => {
        waiting.set(++number, { done, fail });
        worker.postMessage({ number, method, question });
      }),
    };
  }

  function openHere({ site, engineScript, withoutIndex, onProgress }) {
    let session = null;
    const load = async () => {
      const read = Handrail.direct.createReader(site);
      read.begin();
      await Handrail.direct.loadScript(engineScript);
      return Handrail.session.createSession({ read, withoutIndex, onProgress });
    };
    const open = () => {
      if (!session) session = load().catch((problem) => { session = null; throw problem; }); // the next question tries again
      return session;
    };
    return { ask: async (method, question) => (await open())[method](question) };
  }

  class Client {
    /** `site`, `workerScript`, `engineScript`: whole addresses. `onProgress({loaded, of})`: a part has been loaded. */
    constructor(parts) {
      this.parts = { onProgress: () => {}, ...parts };
      this.latest = 0;
    }

    /** Where a worker cannot do it, the page does it itself. */
    async ask(method, question) {
      if (!this.at) this.at = openWorker(this.parts) || (this.here = openHere(this.parts));
      try {
        return await this.at.ask(method, question);
      } catch (problem) {
        if (this.here) throw problem;
        this.at = this.here = openHere(this.parts);
        return this.at.ask(method, question);
      }
    }

    /** Begins to load before there is a question. */
    start() {
      return this.ask("groups");
    }

    /** The answer, or null if a later question was asked meanwhile. */
    async search(request) {
      const number = ++this.latest;
      const answer = await this.ask("search", request);
      return number === this.latest ? answer : null;
    }

    find(refs) {
      return this.ask("find", refs);
    }
  }

  Handrail.client = { createClient: (parts) => new Client(parts) };
})(globalThis);
