// score.js: how well entries answer the words of a query.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, namesOf } from "./small_site.mjs";

const names = (entries, query, options = {}, search = {}) => namesOf(smallEngine(entries, options).search(query, { atLeast: 50, ...search }));
const filler = Array.from({ length: 8 }, (_, n) => ({ name: `Other page ${n}`, summary: "nothing of the kind" }));

test("a word in the name counts for more than one in the text", () => {
  assert.equal(names([{ name: "Family support", body: "We also lend a hoist." }, { name: "Hoist loans", body: "Family support." }, ...filler], "hoist")[0], "Hoist loans");
});

test("an entry with all of the words goes before one with some of them", () => {
  const entries = [{ name: "Swimming", summary: "swimming swimming" }, { name: "Leisure", summary: "Adapted swimming lessons" }, ...filler];
  assert.equal(names(entries, "adapted swimming lessons")[0], "Leisure");
});

test("the searcher's own words win over what the thesaurus makes of them", () => {
  const synonyms = { groups: [{ from: ["respite"], to: ["short breaks"] }] };
  const found = names([{ name: "Short breaks" }, { name: "Respite" }, ...filler], "respite", { synonyms });
  assert.deepEqual(found.slice(0, 2), ["Respite", "Short breaks"]);
});

test("the thesaurus finds what says it in other words", () => {
  const synonyms = { groups: [{ from: ["up all night"], to: ["sleep clinic"] }] };
  assert.equal(names([{ name: "Sleep clinic" }, ...filler], "my son is up all night", { synonyms })[0], "Sleep clinic");
});

test("an entry with half of an expansion gets much less than half", () => {
  const synonyms = { groups: [{ from: ["ot"], to: ["occupational therapy"] }] };
  const entries = [{ name: "Occupational health" }, { name: "Occupational therapy" }, ...filler];
  const found = smallEngine(entries, { synonyms }).search("ot", { atLeast: 50 }).results;
  assert.equal(found[0].name, "Occupational therapy");
  assert.ok(found[1].score < found[0].score / 2);
});

test("finds words that begin as typed, after the word itself", () => {
  const found = names([{ name: "Hydrotherapy pool" }, { name: "Hydro" }, ...filler], "hydro");
  assert.deepEqual(found.slice(0, 2), ["Hydro", "Hydrotherapy pool"]);
});

test("the word still being typed finds what it may become", () => {
  assert.equal(names([{ name: "Wheelchair service" }, ...filler], "whe", {}, { typing: true })[0], "Wheelchair service");
});

test("joined words and words apart find each other", () => {
  assert.equal(names([{ name: "Playscheme" }, ...filler], "play scheme")[0], "Playscheme");
  assert.equal(names([{ name: "Play scheme" }, ...filler], "playscheme")[0], "Play scheme");
});

test("forms of a word find each other, the typed one first", () => {
  const synonyms = { groups: [{ words: ["deaf", "deafness"] }] };
  assert.deepEqual(names([{ name: "Deafness research" }, { name: "Deaf club" }, ...filler], "deaf", { synonyms }).slice(0, 2), ["Deaf club", "Deafness research"]);
});

test("a word of a phrase that the site lacks does not carry the rest away", () => {
  const synonyms = { groups: [{ from: ["forest school"], to: ["outdoor learning"] }] };
  const entries = [{ name: "School admissions" }, { name: "School meals" }, { name: "Outdoor learning" }, ...filler];
  assert.equal(names(entries, "forest school", { synonyms })[0], "Outdoor learning");
});

test("every entry with anything to do with the query has a score, and no other", () => {
  const engine = smallEngine([{ name: "Hoist" }, { name: "Nothing" }]);
  assert.equal(engine.search("hoist").total, 1);
});
