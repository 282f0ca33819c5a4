// rank.js: which of two good answers comes first.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, namesOf } from "./small_site.mjs";

const filler = Array.from({ length: 10 }, (_, n) => ({ name: `Filler ${n}`, summary: "of no use", areas: ["county"] }));
const data = {
  areas: [{ id: "county", name: "Marlshire", lat: 52, lon: -1 }, { id: "north", name: "Northby", parent: "county", lat: 52.3, lon: -1 }, { id: "south", name: "Southby", parent: "county", lat: 51.8, lon: -1 }],
  categories: [{ id: "leisure", name: "Things to do" }, { id: "about", name: "About us" }],
};
const synonyms = { last: { words: ["strategy", "glossary"], categories: ["about"] } };
const order = (entries, query) => namesOf(smallEngine([...entries, ...filler], { data, synonyms }).search(query, { atLeast: 50 }));

test("what is about the thing goes before what mentions it", () => {
  assert.equal(order([{ name: "Leisure centre", body: "There is a sensory room." }, { name: "Sensory room", body: "At the leisure centre." }], "sensory room")[0], "Sensory room");
});

test("an entry called just what was asked for comes first", () => {
  assert.equal(order([{ name: "Heart unit and Hart clinic liaison", keywords: ["hart", "clinic"] }, { name: "Hart clinic" }], "hart clinic")[0], "Hart clinic");
});

test("the place that is named goes first, the whole county next, another town last", () => {
  const entries = [
    { name: "Swim South", summary: "swimming", areas: ["south"] }, { name: "Swim County", summary: "swimming", areas: ["county"] }, { name: "Swim North", summary: "swimming", areas: ["north"] },
  ];
  assert.deepEqual(order(entries, "swimming northby"), ["Swim North", "Swim County", "Swim South"]);
});

test("a town's entries go before those of towns far away", () => {
  const at = (town, lat) => [{ address: ["1 Road", town], lat, lon: -1 }];
  const entries = [{ name: "Club one", summary: "judo", locations: at("Farton", 53) }, { name: "Club two", summary: "judo", locations: at("Nearton", 52) }];
  assert.equal(order(entries, "judo nearton")[0], "Club two");
});

test("the age that is named nudges, and no age is no objection", () => {
  const entries = [{ name: "Judo juniors", summary: "judo", ages: { from: 5, to: 8 } }, { name: "Judo adults", summary: "judo", ages: { from: 18, to: 25 } }, { name: "Judo anybody", summary: "judo" }];
  const found = order(entries, "judo for 20 year old");
  assert.equal(found[0], "Judo adults");
  assert.equal(found[2], "Judo juniors");
});

test("guides for questions, services for things", () => {
  const entries = [{ name: "Hoists", kind: "guide", summary: "hoist" }, { name: "Hoists", id: "hoist-service", summary: "hoist" }];
  const kinds = (query) => smallEngine([...entries, ...filler], { data, synonyms }).search(query).results.map((card) => card.kind);
  assert.equal(kinds("how do hoists work")[0], "guide");
  assert.equal(kinds("hoists")[0], "service");
});

test("strategies and pages about the site come last, unless they are asked for", () => {
  const entries = [{ name: "Sleep strategy" }, { name: "Sleep words", categories: ["about"] }, { name: "Advice", summary: "Help with sleep" }];
  assert.equal(order(entries, "sleep problems")[0], "Advice");
  assert.equal(order(entries, "sleep strategy")[0], "Sleep strategy");
});

test("events, news and what is closed come after what is open", () => {
  const entries = [{ name: "Judo a", status: "closed" }, { name: "Judo b", kind: "news" }, { name: "Judo c", kind: "event" }, { name: "Judo d" }];
  const found = order(entries, "judo");
  assert.equal(found[0], "Judo d");
  assert.equal(found.length, 4);
});
