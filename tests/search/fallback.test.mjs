// fallback.js: nobody meets an empty page.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, namesOf } from "./small_site.mjs";

const engine = smallEngine([
  { name: "Riding for the disabled", summary: "horses", categories: ["fun"] }, { name: "Family information service", summary: "Advice and support", categories: ["advice"] },
  { name: "Hoist loans", summary: "equipment" }, { name: "Sleep clinic", summary: "nights" },
], { data: { categories: [{ id: "fun", name: "Fun" }, { id: "advice", name: "Advice" }] } });

test("says that nothing matched, and offers the nearest", () => {
  const found = engine.search("zzzz");
  assert.equal(found.nearest, true);
  assert.ok(found.results.length > 0);
});

test("whoever gives information comes first where nothing looks alike", () => {
  assert.equal(namesOf(engine.search("qwertyqwerty"))[0], "Family information service");
});

test("look-alike words come before that", () => {
  assert.equal(namesOf(engine.search("hoistingly"))[0], "Hoist loans");
});

test("categories that fit are offered as well", () => {
  assert.ok(engine.search("qwertyqwerty").categories.some((category) => category.id === "advice"));
});

test("a site without entries has no results and no failure", () => {
  const empty = smallEngine([]);
  assert.equal(empty.search("hoist").results.length, 0);
  assert.equal(empty.search("").results.length, 0);
});
