// A few entries and an engine over them, for tests of one rule at a time.
import { loadScripts } from "./load_scripts.mjs";
import { build, limits } from "./reference_build.mjs";
import { engineOf } from "./evaluate.mjs";

/** `entries`: with at least a name; ids are made of it. `data`, `synonyms`: as much as the test needs. */
export function smallEngine(entries, { data = {}, synonyms = {}, shardEntries } = {}) {
  return engineOf(smallFiles(entries, { data, synonyms, shardEntries }), loadScripts());
}

export function smallFiles(entries, { data = {}, synonyms = {}, shardEntries = limits.shardEntries } = {}) {
  const complete = entries.map((entry) => ({ id: entry.name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), ...entry }));
  const usual = limits.shardEntries;
  try {
    limits.shardEntries = shardEntries;
    return build(complete, data, { groups: [], ...synonyms });
  } finally {
    limits.shardEntries = usual;
  }
}

/** Names of the results, best first. */
export const namesOf = (found) => Array.from(found.results, (card) => card.name);

/** Plain values of what the scripts made in their own realm, to compare. */
export const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
