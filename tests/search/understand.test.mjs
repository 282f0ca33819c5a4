// understand.js: what is searched for when somebody types this.
import assert from "node:assert/strict";
import test from "node:test";
import { smallEngine, plain } from "./small_site.mjs";

const engine = smallEngine(
  [
    { name: "Hoist loans", summary: "Equipment for lifting at home", areas: ["rutland"], locations: [{ address: ["1 High Street", "Oakham"], postcode: "LE15 6HP" }] },
    { name: "Sleep clinic", summary: "Help when a child does not settle at night" },
    { name: "Wheelchair service", summary: "Chairs, repairs and seating" },
    { name: "Swimming club", summary: "Lessons for autistic children" },
    { name: "Speech therapy", summary: "Help with talking" },
    { name: "School transport", summary: "Taxi or bus to school" },
    { name: "Mental health service", summary: "CAMHS for children and teenagers" },
  ],
  {
    data: { areas: [{ id: "rutland", name: "Rutland" }], postcodes: { LE15: [52.6, -0.7] } },
    synonyms: {
      groups: [{ from: ["wont sleep"], to: ["sleep clinic"] }, { from: ["who can help"], to: ["sleep clinic"] }],
      frames: ["my son is", "what can i do", "how do i get", "does anyone know", "who can help me find", "where can i get"],
      near: ["near me"], spelling: [["weelchair", "wheelchair"], ["short brake", "short break"]],
      danger: { life: ["kill himself"] },
    },
  },
);
engine.prepare();
const understand = (query, options = {}) => engine.understander.understand(query, options);
const words = (query, options) => understand(query, options).words.map((word) => word.text).join(" ");

// What is typed, and the words that are looked for.
const table = [
  ["hoist", "hoist"],
  ["where do i get a hoist", "hoist"],
  ["WHERE CAN I GET A HOIST???", "hoist"],
  ["how do i get a wheelchair for my son", "wheelchair son"],
  ["swimming oakham", "swimming"],
  ["swimming near me", "swimming"],
  ["swimming for 7 year old", "swimming"],
  ["le15 6hp swimming", "swimming"],
  ["swim -", "swim"],
  ["swimming swimming swimming", "swimming"],
  ["oakham", "oakham"],
  ["help", "help"],
  ["the", "the"],
  ["c a m h s", "camhs"],
  ["C.A.M.H.S.", "camhs"],
  ["weelchair", "wheelchair"],
  ["wheelchiar", "wheelchair"],
  ["short brake", "short break"],
  ["moth", "moth"],
  ["my son is thirsty what can i do", "thirsty"],
];
for (const [query, expected] of table) test(`"${query}" looks for ${expected}`, () => assert.equal(words(query), expected));

test("mended words are told, so that the page can offer the way back", () => {
  const asked = understand("wheelchiar");
  assert.deepEqual(plain(asked.corrections), [{ from: "wheelchiar", to: "wheelchair" }]);
  assert.equal(asked.typed, "wheelchiar");
  assert.equal(asked.folded, "wheelchair");
});

test("nothing is mended when the searcher insists", () => {
  assert.equal(words("wheelchiar", { exact: true }), "wheelchiar");
});

test("the word that is still being typed is not mended", () => {
  assert.equal(words("swimming wheelcha", { typing: true }), "swimming wheelcha");
});

test("family words count less, unless nothing else is asked", () => {
  const weight = (query, word) => understand(query).words.find((each) => each.text === word).weight;
  assert.ok(weight("hoist for my child", "child") < weight("hoist for my child", "hoist"));
  assert.equal(weight("child", "child"), 1);
});

test("a frame that is a phrase of the thesaurus means nothing once something is asked for", () => {
  assert.equal(understand("who can help me find a hoist").spans.some((span) => span.phrases.some(({ phrase }) => phrase.text === "who can help" && span.quality > 0.5)), false);
  assert.equal(understand("who can help").spans.length, 1);
});

test("notices place, age, nearness, questions and danger", () => {
  const asked = understand("where can my 7 year old swim near me in oakham?");
  assert.deepEqual(plain(asked.places.map((place) => place.name)), ["Oakham"]);
  assert.equal(asked.age.from, 7);
  assert.equal(asked.near, true);
  assert.equal(asked.question, true);
  assert.equal(understand("he says he will kill himself").urgent, "life");
  assert.equal(understand("hoist").urgent, null);
  assert.equal(understand("hoist").question, false);
});

test("a pasted letter is searched by its beginning, and a word without end by its first letters", () => {
  assert.equal(understand("hoist ".repeat(2000)).tokens.length, 40);
  assert.equal(understand("x".repeat(10000)).tokens[0].text.length, 40);
});

test("odd input is plain words", () => {
  for (const query of ["16:30", "https://example.org/?a=b", "+a ~2 b^3 c*", "__proto__", "constructor", "\u202eabc", "😀", "", null, undefined]) {
    assert.ok(Array.isArray(plain(understand(query).tokens)));
  }
});
