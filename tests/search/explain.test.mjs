// explain.js: why a result is there, and what else was looked for.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, plain } from "./small_site.mjs";

const engine = smallEngine(
  [{ name: "Moving and handling", summary: "hoist advice" }, { name: "Sleep clinic" }, { name: "Learning disability nurses" }, { name: "Speech and language therapy" }],
  { synonyms: {
    groups: [{ from: ["hoist"], to: ["moving and handling", "nowhere to be found"] }, { from: ["retarded"], to: ["learning disability"] }, { from: ["slow child"], to: ["retarded", "learning disability"] }, { words: ["salt", "speech and language therapy"] }],
    hidden: ["retarded"],
  } },
);
const why = (query, name) => plain(engine.search(query).results.find((card) => card.name === name).why);

test("says which of the searcher's own words an entry has", () => {
  assert.deepEqual(why("hoist", "Moving and handling")[0], { kind: "words", words: ["hoist"] });
});

test("says which meaning led to it, in the searcher's words", () => {
  assert.deepEqual(why("salt", "Speech and language therapy"), [{ kind: "meaning", asked: "salt", found: "speech and language therapy" }]);
});

test("tells what else was looked for, of what the site has", () => {
  assert.deepEqual(plain(engine.search("hoist").understood.also), ["moving and handling"]);
});

test("a rude word is matched and never repeated as a suggestion", () => {
  const found = engine.search("slow child");
  assert.equal(found.results[0].name, "Learning disability nurses");
  assert.ok(!JSON.stringify(plain(found.understood.also)).includes("retarded"));
  assert.ok(!JSON.stringify(why("slow child", "Learning disability nurses")).includes("retarded"));
});
