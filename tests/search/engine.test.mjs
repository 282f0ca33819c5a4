// engine.js: the search as pages, workers and the command line ask it.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, smallFiles, namesOf, plain } from "./small_site.mjs";
import { loadScripts } from "./load_scripts.mjs";
import { engineOf } from "./evaluate.mjs";

const data = { areas: [{ id: "north", name: "Northby" }, { id: "south", name: "Southby" }], glossary: [{ term: "Education, Health and Care plan", acronym: "EHCP / EHC plan", plain: "A legal document." }] };
const entries = [
  { name: "Wheelchair service", summary: "Chairs and repairs", areas: ["north"], locations: [{ lat: 52.0, lon: -1 }] },
  { name: "Accessible parks", summary: "Swings for a wheelchair", areas: ["south"], locations: [{ lat: 53.0, lon: -1 }] },
  { name: "Zebra club", summary: "Wheelchair sport", areas: ["south"] },
  { name: "Asking for a plan", summary: "EHCP step by step", kind: "guide" },
];
const engine = smallEngine(entries, { data, synonyms: { spelling: [["weelchair", "wheelchair"]], danger: { life: ["kill himself"] } } });

test("gives results, best first, with all that a card shows", () => {
  const [first] = engine.search("wheelchair").results;
  assert.equal(first.name, "Wheelchair service");
  for (const key of ["ref", "id", "kind", "url", "score", "summary", "ages", "where", "cost", "status", "km", "why"]) assert.ok(key in first, key);
});

test("without words, lists everything that the filters leave, services first", () => {
  assert.equal(engine.search("").total, 4);
  assert.equal(engine.search("").results[3].kind, "guide");
  assert.equal(engine.search("", { filters: { kind: ["guide"] } }).total, 1);
});

test("sorts by name and by distance; what has no place comes last", () => {
  assert.deepEqual(namesOf(engine.search("wheelchair", { sort: "name" })), ["Accessible parks", "Wheelchair service", "Zebra club"]);
  const near = { point: [52.9, -1] };
  assert.deepEqual(namesOf(engine.search("wheelchair", { sort: "distance", near })), ["Accessible parks", "Wheelchair service", "Zebra club"]);
  assert.equal(engine.search("wheelchair", { sort: "distance", near }).results[2].km, null);
});

test("limits what it lists, never what it counts", () => {
  const found = engine.search("wheelchair", { limit: 1 });
  assert.equal(found.results.length, 1);
  assert.equal(found.total, 3);
});

test("shows results for the mended word, and for the typed one on request", () => {
  const found = engine.search("weelchair");
  assert.deepEqual(plain(found.understood.corrections), [{ from: "weelchair", to: "wheelchair" }]);
  assert.equal(found.understood.folded, "wheelchair");
  assert.equal(found.understood.query, "weelchair");
  assert.equal(engine.search("weelchair", { exact: true }).understood.corrections.length, 0);
});

test("tells danger apart, so that help now stands above the results", () => {
  assert.equal(engine.search("he wants to kill himself").understood.urgent, "life");
  assert.equal(engine.search("wheelchair").understood.urgent, null);
});

test("explains a term of the glossary that was asked for", () => {
  for (const query of ["ehcp", "what is an EHCP", "EHC plan", "education health and care plan"]) assert.equal(engine.search(query).meaning.plain, "A legal document.", query);
  assert.equal(engine.search("wheelchair").meaning, null);
});

const awkward = ["16:30", "swim -", "https://www.example.org/a?b=c&d=+x", "+", "~", "^", "*", "\"", "'", "\\", "name:hoist", "hoist^10", "+swim -club", "hoist~2", "____", "__proto__", "constructor",
  "toString hasOwnProperty", "a".repeat(10000), "hoist ".repeat(3000), "😀", "😀 autism", "\u202eautism", "توحد", "自閉症", "חינוך", "é", "  ", "\n", "0", "\u0000", "<script>alert(1)</script>", "null", "undefined", "the", "how do i"];
for (const query of awkward) {
  test(`is never empty and never fails: ${JSON.stringify(query.slice(0, 30))}`, () => {
    for (const options of [{}, { typing: true }, { exact: true }]) assert.ok(engine.search(query, options).results.length > 0);
  });
}

test("several shards rank as one index", () => {
  const many = Array.from({ length: 40 }, (_, n) => ({
    name: `${["Swim", "Sleep", "Hoist", "Speech"][n % 4]} ${["club", "clinic", "loans"][n % 3]} ${n}`,
    summary: n % 5 ? "help with hoists and swimming for children" : "speech and sleep at night", areas: [n % 2 ? "north" : "south"],
  }));
  const synonyms = { groups: [{ from: ["up all night"], to: ["sleep clinic"] }] };
  const one = smallEngine(many, { data, synonyms });
  const three = engineOf(smallFiles(many, { data, synonyms, shardEntries: 14 }), loadScripts());
  assert.equal(three.manifest.shards.length, 3);
  for (const query of ["swim club", "up all night", "hoist loans northby", "speech", "sleep 12", "swiming"]) {
    const scores = (which) => new Map(Array.from(which.search(query).results, (card) => [card.name, card.score]));
    const [parts, whole] = [scores(three), scores(one)];
    assert.deepEqual([...parts.keys()].sort(), [...whole.keys()].sort(), query);
    for (const [name, score] of whole) assert.ok(Math.abs(parts.get(name) - score) < 0.02 * score, `${query}: ${name}`);
  }
});

test("a shard may come later: it is searched from then on", () => {
  const files = smallFiles(entries, { data, shardEntries: 2 });
  const late = engineOf({ ...files, search: { ...files.search, shards: files.search.shards.slice(0, 1) } }, loadScripts());
  const before = late.search("wheelchair").total;
  const [, second] = files.search.shards;
  late.addShard(files[second.store], JSON.stringify(files[second.index]));
  assert.ok(late.search("wheelchair").total > before);
});

test("asking leaves nothing behind: the same query gives the same answer", () => {
  const first = plain(engine.search("wheelchair zebra"));
  engine.search("something else entirely", { filters: { area: ["north"] } });
  assert.deepEqual(plain(engine.search("wheelchair zebra")), first);
});
