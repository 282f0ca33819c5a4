// filters.js: any choice inside a group, all groups together, and live counts.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, namesOf, plain } from "./small_site.mjs";

const data = {
  needs: [{ id: "sensory", name: "Sensory" }, { id: "deaf", name: "Deaf", parent: "sensory" }, { id: "autism", name: "Autism" }],
  categories: [{ id: "fun", name: "Fun" }, { id: "sport", name: "Sport", parent: "fun" }, { id: "health", name: "Health" }],
  areas: [{ id: "county", name: "County" }, { id: "north", name: "North", parent: "county" }, { id: "south", name: "South", parent: "county" }],
  ages: [{ id: "under-5", name: "Under 5", from: 0, to: 4 }, { id: "5-11", name: "5 to 11", from: 5, to: 11 }],
  routes: [{ id: "gp", name: "By a doctor" }], features: [{ id: "step-free", name: "Step free" }],
};
const engine = smallEngine([
  { name: "A", needs: ["deaf"], categories: ["sport"], areas: ["north"], ages: { from: 3, to: 6 }, cost: { type: "free" }, opening: [{ days: ["mon", "sat"] }], locations: [{ lat: 52, lon: -1, accessibility: ["step-free"] }] },
  { name: "B", needs: ["autism"], categories: ["health"], areas: ["south"], ages: { from: 5, to: null }, cost: { type: "paid" }, access: { routes: ["gp"] }, level: "specialist" },
  { name: "C", needs: ["sensory"], categories: ["fun"], areas: ["county"] },
  { name: "D", kind: "guide", needs: ["autism", "deaf"], categories: ["health"] },
], { data });
const kept = (filters, more = {}) => namesOf(engine.search("", { filters, ...more })).sort();
const options = (found, key) => Object.fromEntries(found.groups.find((group) => group.key === key).options.map(({ id, count }) => [id, count]));

test("choices inside a group are alternatives, groups go together", () => {
  assert.deepEqual(kept({ cost: ["free", "paid"] }), ["A", "B"]);
  assert.deepEqual(kept({ need: ["deaf"], category: ["health"] }), ["D"]);
  assert.deepEqual(kept({}), ["A", "B", "C", "D"]);
});

test("a need or category holds what is below it", () => {
  assert.deepEqual(kept({ need: ["sensory"] }), ["A", "C", "D"]);
  assert.deepEqual(kept({ category: ["fun"] }), ["A", "C"]);
});

test("an area holds what serves it from above and from below", () => {
  assert.deepEqual(kept({ area: ["north"] }), ["A", "C"]);
  assert.deepEqual(kept({ area: ["county"] }), ["A", "B", "C"]);
});

test("ages fit where ranges overlap; an open end has no limit", () => {
  assert.deepEqual(kept({ age: ["under-5"] }), ["A"]);
  assert.deepEqual(kept({ age: ["5-11"] }), ["A", "B"]);
});

test("not stated is a choice of its own", () => {
  assert.deepEqual(kept({ age: ["not-stated"] }), ["C", "D"]);
  assert.deepEqual(kept({ cost: ["not-stated"] }), ["C", "D"]);
  assert.deepEqual(kept({ area: ["not-stated"] }), ["D"]);
});

test("day, access, route, level and kind of page", () => {
  assert.deepEqual(kept({ day: ["sat"] }), ["A"]);
  assert.deepEqual(kept({ access: ["step-free"] }), ["A"]);
  assert.deepEqual(kept({ how: ["gp"] }), ["B"]);
  assert.deepEqual(kept({ level: ["specialist"] }), ["B"]);
  assert.deepEqual(kept({ kind: ["guide"] }), ["D"]);
});

test("counts say what each choice would give with the other groups kept", () => {
  const found = engine.search("", { filters: { cost: ["free"] } });
  assert.deepEqual(options(found, "cost"), { free: 1, paid: 1, "not-stated": 2 });
  assert.deepEqual(options(found, "need"), { sensory: 1, deaf: 1 });
  for (const group of found.groups) {
    for (const option of group.options) {
      const alone = engine.search("", { filters: { cost: ["free"], [group.key]: [option.id] } });
      if (group.key !== "cost") assert.equal(alone.total, option.count, group.key + " " + option.id);
    }
  }
});

test("choices without results are hidden, unless they are chosen", () => {
  const found = engine.search("", { filters: { kind: ["guide"], cost: ["paid"] } });
  assert.equal(found.total, 0);
  assert.equal(found.unfiltered, 4);
  assert.equal(options(found, "cost").paid, 0);
  assert.ok(!("free" in options(found, "cost")));
});

test("what is no choice of ours is left out", () => {
  assert.deepEqual(kept({ need: ["__proto__"], constructor: ["x"], cost: [] }), ["A", "B", "C", "D"]);
  assert.deepEqual(plain(engine.filters.clean({ need: ["deaf", "nonsense"] })), { need: ["deaf"] });
});

test("near a point: within so many kilometres, those without a place only if wanted", () => {
  assert.deepEqual(kept({}, { near: { point: [52, -1.01], km: 5 } }), ["A"]);
  assert.deepEqual(kept({}, { near: { point: [52, -1.01], km: 5, unknown: true } }), ["A", "B", "C", "D"]);
});
