// reader.js: Lunr indexes, read as text and joined as if they were one.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { smallFiles } from "./small_site.mjs";

const { Handrail, lunr } = loadScripts();
const entries = Array.from({ length: 12 }, (_, n) => ({
  name: ["Hoist", "Swim", "Sleep"][n % 3] + " " + n, summary: n % 2 ? "autism and adhd help" : "autism clinic", areas: [n < 6 ? "a" : "b"],
}));
const data = { areas: [{ id: "a", name: "Ay" }, { id: "b", name: "Bee" }] };

function readerOf(files) {
  const reader = Handrail.reader.createReader(files.search.fields.map(([name]) => name));
  for (const shard of files.search.shards) reader.add(JSON.stringify(files[shard.index]));
  return reader;
}

const one = smallFiles(entries, { data });
const three = smallFiles(entries, { data, shardEntries: 5 });

test("finds each term where the index has it", () => {
  const reader = readerOf(one);
  assert.equal(reader.count, 12);
  for (const [term, posting] of one["index-0"].invertedIndex) {
    const refs = new Set(Object.entries(posting).filter(([field]) => field !== "_index").flatMap(([, byRef]) => Object.keys(byRef)));
    assert.equal(reader.term(term).entries.length, refs.size, term);
  }
  assert.equal(reader.term("nowhere"), null);
});

test("odd terms are found like others", () => {
  const reader = readerOf(smallFiles([{ name: "constructor __proto__ hasOwnProperty" }, { name: "back\\slash \"quoted\"" }]));
  for (const term of ["constructor", "proto", "hasownproperti", "quot"]) assert.ok(reader.term(term), term);
});

test("a shorter field weighs more", () => {
  const reader = readerOf(smallFiles([{ name: "hoist" }, { name: "hoist for bathrooms, bedrooms and cars" }]));
  const { entries: found, weights } = reader.term("hoist");
  const weightOf = (entry) => weights[Array.from(found).indexOf(entry)];
  assert.ok(weightOf(0) > weightOf(1));
});

test("several shards give the weights of one index", () => {
  assert.equal(three.search.shards.length, 3);
  const whole = readerOf(one);
  const parts = readerOf(three);
  const name = (files, entry) => files.search.shards.flatMap((shard) => files[shard.store].names)[entry];
  for (const term of ["hoist", "autism", "clinic", "adhd", "7"]) {
    const [a, b] = [[whole, one], [parts, three]].map(([reader, files]) => {
      const hit = reader.term(term);
      return Array.from(hit.entries, (entry, n) => [name(files, entry), hit.weights[n].toFixed(2)]).sort();
    });
    assert.deepEqual(a, b, term);
    assert.ok(Math.abs(whole.idf(term) - parts.idf(term)) < 1e-9);
  }
});

test("lunr itself loads each shard", () => {
  for (const shard of three.search.shards) {
    const index = lunr.Index.load(three[shard.index]);
    assert.ok(index.search("autism").length > 0);
  }
});

test("all forms of a word are found together, the one asked for at its own weight", () => {
  const reader = readerOf(smallFiles([{ name: "autism" }, { name: "autistic" }, { name: "other" }]));
  const hit = reader.anyOf(["autism", "autist"]);
  assert.equal(hit.entries.length, 2);
  const weightOf = (entry) => hit.weights[Array.from(hit.entries).indexOf(entry)];
  assert.ok(weightOf(0) > weightOf(1));
});

test("terms from a beginning, the commonest first", () => {
  const reader = readerOf(smallFiles([{ name: "swimsuit" }, { name: "swimathon" }, { name: "swimathon again" }, { name: "swim" }]));
  assert.deepEqual(Array.from(reader.termsFrom("swim", 5)), ["swimathon", "swimsuit"]);
  assert.deepEqual(Array.from(reader.termsFrom("zzz", 5)), []);
});
