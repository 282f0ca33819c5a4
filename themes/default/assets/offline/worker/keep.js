// Keeps what search/offline.json lists: the files that all editions share, and those of the edition that is read. Only
// what changed is fetched again, so that a new version of the site costs no more than what is new in it.
(function (worker) {
  "use strict";
  const Handrail = worker.Handrail = worker.Handrail || {};
  const { keyOf } = Handrail.addresses;
  const { find, put, prune } = Handrail.keptFiles;
  const AT_ONCE = 4;
  const STATE = keyOf("search/offline-state");

  const readState = async () => {
    const kept = await find(STATE);
    return kept ? kept.response.json() : { editions: [] };
  };
  const writeState = (state) => put(STATE, new Response(JSON.stringify(state)));

  async function fetchList() {
    const response = await fetch(keyOf("search/offline.json", worker.handrailVersion), { cache: "no-cache" });
    if (!response.ok) throw new Error("no list of files");
    const list = await response.json();
    if (list.format !== 1) throw new Error("a list for another worker");
    return list;
  }

  /** [{path, hash, key}] of the shared files and of some editions. */
  function filesOf(list, editions) {
    const rows = [...list.files.shared, ...editions.flatMap((edition) => list.files.editions[edition] || [])];
    return rows.map(([path, hash, version]) => ({ path, hash, key: keyOf(path, version) }));
  }

  async function keepOne({ key, hash }) {
    const kept = await find(key);
    if (kept && kept.hash === hash) return true;
    return put(key, await fetch(key, { cache: "no-cache" }), { hash });
  }

  /** A few at a time: whoever is reading comes first. Gives whether all are there. */
  async function keepAll(files) {
    const left = [...files];
    let whole = true;
    const takeTurns = async () => {
      for (let file = left.shift(); file; file = left.shift()) whole = (await keepOne(file)) && whole;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
    return whole;
  }

  let running = null;

  /** Brings the kept copy of an edition up to date; once at a time. */
  function keepEdition(edition) {
    running = running || update(edition).catch(() => {}).finally(() => { running = null; });
    return running;
  }

  async function update(edition) {
    const state = await readState();
    if (state.version === worker.handrailVersion && state.editions.includes(edition)) return;
    const list = await fetchList();
    const editions = [...new Set([...state.editions, edition])].filter((name) => list.files.editions[name]);
    const files = filesOf(list, editions);
    if (!(await keepAll(files))) return;
    await writeState({ version: list.version, built: list.built, editions });
    await prune(new Set([STATE, ...files.map(({ key }) => key)]));
  }

  /** The day of a kept file: of the site's build where the file is on its list, else the day it came. */
  async function dayOf(kept) {
    const { built } = await readState();
    return kept.hash && built ? built : kept.day;
  }

  Handrail.keep = { keepEdition, dayOf };
})(globalThis);
