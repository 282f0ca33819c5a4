// explain.js: why a result is there, and what else was looked for.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, plain } from "./small_site.mjs";

const engine = smallEngine(
  [
    { name: "Moving and handling", summary: "hoist advice" }, { name: "Sleep clinic" }, { name: "Learning disability nurses" }, { name: "Speech and language therapy" }, { name: "Language team", keywords: ["salt"] },
    { name: "Health service", body: "Child and Adolescent Mental Health Service (CAMHS)." }, { name: "Ebsa help", summary: "Makaton too; and low salt diets" },
  ],
  { synonyms: {
    groups: [{ from: ["hoist"], to: ["moving and handling", "nowhere to be found"] }, { from: ["retarded"], to: ["learning disability"] }, { from: ["slow child"], to: ["retarded", "learning disability"] }, { words: ["SALT", "speech and language therapy"] },
      { from: ["wont go in"], to: ["EBSA", "Makaton"] }, { from: ["wont speak"], to: ["SALT"] }, { from: ["bland food"], to: ["low salt"] }, { from: ["low mood"], to: ["CAMHS"] }],
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

test("what else was looked for is told as people write it", () => {
  assert.deepEqual(plain(engine.search("wont go in").understood.also), ["EBSA", "Makaton"]);
  assert.deepEqual(plain(engine.search("speech and language therapy").understood.also), ["SALT"]);
  assert.deepEqual(plain(engine.search("bland food").understood.also), ["low salt"], "an acronym in one phrase is an ordinary word in another");
});

test("so are the searcher's own words that an entry has", () => {
  assert.deepEqual(why("ebsa makaton", "Ebsa help")[0], { kind: "words", words: ["EBSA", "Makaton"] });
});

test("so is what led to an entry, and what the site itself explains", () => {
  assert.deepEqual(why("wont go in", "Ebsa help").map(({ found }) => found), ["EBSA", "Makaton"]);
  assert.deepEqual(why("camhs", "Health service").map(({ found }) => found).filter(Boolean), ["Child and Adolescent Mental Health Service"]);
});

test("what is in capitals in the thesaurus is not told again to who typed it in small letters", () => {
  assert.deepEqual(plain(engine.search("ebsa").understood.also), []);
});
