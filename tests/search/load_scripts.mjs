// Runs the shipped scripts as a browser would: classic scripts, in order, in one global of their own.
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { root } from "../support-js/root.mjs";

export { root };
export const scriptFolder = path.join(root, "themes/default/assets/search");
const synonymsFile = path.join(root, "data/synonyms.json");

/** What search.json lists under "scripts", before fingerprints: the order matters. */
export const scriptNames = [
  "lunr.js", "text.js", "english.js", "grammar.js", "spelling.js", "phrase_book.js", "thesaurus.js", "phrases.js", "notice.js", "understand.js",
  "reader.js", "store.js", "score.js", "rank.js", "filters.js", "explain.js", "fallback.js", "engine.js",
];

/** A global object with `Handrail` and `lunr` in it. */
export function loadScripts(names = scriptNames, folder = scriptFolder) {
  const context = vm.createContext({ console });
  for (const name of names) {
    const file = path.join(folder, name);
    vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
  }
  return context;
}

export function readSynonyms() {
  return JSON.parse(readFileSync(synonymsFile, "utf8"));
}
