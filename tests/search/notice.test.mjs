// notice.js: ages, places, postcodes and danger that people type without a form.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { plain } from "./small_site.mjs";

const { Handrail } = loadScripts(["text.js", "notice.js"]);
const { noticeAge, listPlaces, noticePlaces, noticePostcode, noticeDanger } = Handrail.notice;

const ages = [
  ["clubs for 7 year old", [7, 7]],
  ["7yo autism", [7, 7]],
  ["aged 12", [12, 12]],
  ["5 to 8 years", [5, 8]],
  ["18 month old not walking", [0, 1]],
  ["under 5s", [0, 4]],
  ["over 16", [16, 25]],
  ["year 9 options", [13, 14]],
  ["my two year old", [2, 2]],
  ["my four yr old", [4, 4]],
  ["swimming for teenagers", [13, 19]],
  ["toddler group", [1, 3]],
  ["30 hours", null],
  ["one to one support", null],
  ["two year check", null],
  ["room 7", null],
  ["90 year old", null],
];
for (const [text, expected] of ages) {
  test(`age in "${text}": ${expected ? expected.join(" to ") : "none"}`, () => {
    const age = noticeAge(text.split(" "));
    assert.deepEqual(age && [age.from, age.to], expected);
  });
}

const manifest = {
  areas: [{ id: "rutland", name: "Rutland" }],
  towns: [{ name: "Oakham", lat: 52.6, lon: -0.7 }, { name: "Market Overton", lat: null, lon: null }, { name: "Reading", lat: null, lon: null }],
};
const places = listPlaces(manifest, (word) => word === "reading");
const named = (text) => plain(noticePlaces(text.split(" "), places).map((place) => place.name));

test("towns and areas are noticed wherever they stand", () => {
  assert.deepEqual(named("swimming oakham"), ["Oakham"]);
  assert.deepEqual(named("clubs near market overton rutland"), ["Market Overton", "Rutland"]);
  assert.deepEqual(named("oakhams"), []);
});

test("a town whose name is a plain word is a place only after in, near or the like", () => {
  assert.deepEqual(named("help with reading"), []);
  assert.deepEqual(named("clubs in reading"), ["Reading"]);
});

test("a postcode gives its sector's centre, or its district's", () => {
  const postcodes = { LE15: [52.6, -0.7], "LE15 6": [52.67, -0.73] };
  assert.deepEqual(plain(noticePostcode("hoist le15 6hp", postcodes)), { name: "LE15 6", point: [52.67, -0.73], text: "le15 6hp" });
  assert.equal(noticePostcode("LE15 9ZZ", postcodes).name, "LE15");
  assert.equal(noticePostcode("le15", postcodes).name, "LE15");
  assert.equal(noticePostcode("AB1 2CD", postcodes), null);
  assert.equal(noticePostcode("constructor", postcodes), null);
});

test("danger is told by whole phrases, the most urgent kind first", () => {
  const danger = { now: ["not breathing"], life: ["suicidal", "kill himself"], home: ["hits me"] };
  assert.equal(noticeDanger("my son wants to kill himself", danger), "life");
  assert.equal(noticeDanger("he hits me and is not breathing", danger), "now");
  assert.equal(noticeDanger("breathing exercises", danger), null);
  assert.equal(noticeDanger("anything", {}), null);
});
