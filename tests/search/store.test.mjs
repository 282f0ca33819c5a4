// store.js: what result cards need of each entry.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { smallEngine, plain } from "./small_site.mjs";

const { store, count } = (() => {
  const engine = smallEngine([
    { name: "Hoist loans", areas: ["rutland"], locations: [{ address: ["1 High Street", "Oakham"], lat: 52.67, lon: -0.73 }, { address: ["2 Low Street", "Uppingham"], lat: 52.59, lon: -0.72 }] },
    { name: "Advice line", areas: ["rutland", "all"] },
    { name: "How to complain", kind: "guide" },
  ], { data: { areas: [{ id: "rutland", name: "Rutland" }, { id: "all", name: "All of England" }] } });
  return { store: engine.store, count: engine.store.count };
})();
const numberOf = (name) => store.names.indexOf(name);

test("holds every entry with its kind, ref and address", () => {
  assert.equal(count, 3);
  assert.equal(store.ref(numberOf("Hoist loans")), "service/hoist-loans");
  assert.equal(store.url(numberOf("Hoist loans")), "services/hoist-loans.html");
  assert.equal(store.url(numberOf("How to complain")), "guides/how-to-complain.html");
});

test("an entry is as far as its nearest place, and nowhere without one", () => {
  const near = store.distance(numberOf("Hoist loans"), [52.59, -0.72]);
  assert.ok(near < 0.5, String(near));
  assert.equal(store.distance(numberOf("Advice line"), [52.59, -0.72]), null);
});

test("kilometres are those of the globe", () => {
  const { distanceKm } = loadScripts(["store.js"]).Handrail.store;
  assert.ok(Math.abs(distanceKm([51.5074, -0.1278], [52.6369, -1.1398]) - 143.7) < 1); // London to Leicester
  assert.equal(distanceKm([52, -1], [52, -1]), 0);
});

test("says where: the first place's town, or else the areas", () => {
  assert.equal(store.where(numberOf("Hoist loans")), "Oakham");
  assert.equal(store.where(numberOf("Advice line")), "Rutland, All of England");
  assert.equal(store.where(numberOf("How to complain")), "");
  assert.deepEqual(plain(store.locations(numberOf("Advice line"))), []);
});
