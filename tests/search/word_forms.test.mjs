// data/word-forms.json: irregular forms of words, which no stemmer joins, find one another.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { engineOfSite } from "./evaluate.mjs";
import { loadScripts, root } from "./load_scripts.mjs";
import { namesOf, plain, smallEngine } from "./small_site.mjs";

const wordForms = JSON.parse(readFileSync(path.join(root, "data/word-forms.json"), "utf8")).forms;
const families = wordForms.map(({ words }) => words);
const { Handrail, lunr } = loadScripts();
const stem = Handrail.text.lunrStemmer(lunr);
const { isStop } = Handrail.grammar;
const engine = engineOfSite();
engine.prepare();

test("forms are single words as they are compared, each in one family, and none that the stemmer joins already", () => {
  const all = families.flat();
  assert.deepEqual(all.filter((word) => Handrail.text.fold(word) !== word || word.includes(" ")), []);
  assert.deepEqual(all.filter((word, n) => all.indexOf(word) !== n), []);
  assert.deepEqual(families.filter((words) => new Set(words.map(stem)).size !== words.length).map((words) => words.join()), []);
});

// What the past of a verb, or another number of a noun, is more often: a family would find the wrong pages.
const otherWords = {
  left: "not right", found: "a charity", saw: "a tool", rose: "a flower", heard: "hear is the stem of hearing", met: "meet is the stem of meeting", sat: "SATs",
  sent: "send is SEND", hidden: "hidden disabilities", fed: "fed up", led: "easily led, lights", broke: "without money", broken: "break is a short break",
  thought: "thoughts", lives: "the verb", drunk: "alcohol", shaken: "shaken baby", withdrawn: "quiet", wound: "an injury", lay: "a person", bore: "boring", shot: "a jab",
};
test("words that mean something else more often are in no family", () => {
  assert.deepEqual(Object.keys(otherWords).filter((word) => families.flat().includes(word)), []);
});

test("a form of a word that says nothing by itself says nothing either", () => {
  const mixed = families.filter((words) => words.some(isStop) && !words.every(isStop));
  assert.deepEqual(mixed.map((words) => words.join()), []);
});

test("no form is taken for a mistake", () => {
  assert.deepEqual(families.flat().filter((word) => engine.speller.mend(word)), []);
});

test("the searcher's own form counts for more than another one", () => {
  const small = smallEngine([{ name: "Teeth" }, { name: "Tooth" }, { name: "Toes" }], { data: { wordForms } });
  assert.deepEqual(namesOf(small.search("tooth")), ["Tooth", "Teeth"]);
  assert.deepEqual(namesOf(small.search("teeth")), ["Teeth", "Tooth"]);
});

test("a phrase of the thesaurus is found in any form of its words", () => {
  const small = smallEngine([{ name: "Missing children" }], { data: { wordForms }, synonyms: { groups: [{ from: ["runs away"], to: ["missing children"] }] } });
  assert.deepEqual(namesOf(small.search("he ran away")), ["Missing children"]);
});

test("a site's own families stand in the place of these", () => {
  const small = smallEngine([{ name: "Dwarf" }, { name: "Teach" }], { data: { wordForms: [{ words: ["dwarf", "dwarves"] }] } });
  assert.deepEqual(namesOf(small.search("dwarves", { exact: true })), ["Dwarf"]);
  assert.equal(small.search("taught", { exact: true }).nearest, true);
});

// What happened finds what happens: the same first page, and four of the first five.
const told = [
  ["he fell over at school", "he falls over at school"], ["taught at home", "teach at home"], ["ran away from school", "runs away from school"],
  ["hasnt slept for weeks", "doesnt sleep for weeks"], ["she hid in the toilets at school", "she hides in the toilets at school"],
  ["threw chairs in class", "throws chairs in class"], ["she never spoke at school", "she never speaks at school"], ["problem with her tooth", "problem with her teeth"],
  ["he bit another child", "he bites another child"], ["froze in his exam", "freezes in his exam"], ["fought at school", "fights at school"],
  ["lost his hearing", "losing his hearing"], ["burnt himself", "burns himself"],
];
for (const [past, present] of told) {
  test(`"${past}" finds what "${present}" finds`, () => {
    const [one, other] = [past, present].map((query) => plain(engine.search(query, { limit: 5 }).results.map((card) => card.ref)));
    assert.equal(one[0], other[0]);
    assert.ok(one.filter((ref) => other.includes(ref)).length >= 4, `${one}\n${other}`);
  });
}

test("a bit of something has nothing to do with biting", () => {
  for (const query of ["a bit anxious", "a little bit anxious", "a bit of anxiety", "a bit of a worry"]) {
    const asked = engine.understander.understand(query, {});
    assert.ok(!asked.words.some(({ text }) => text === "bit"), query);
    assert.ok(!plain(engine.search(query).understood.also).join().includes("behaviour"), query);
  }
  assert.ok(engine.understander.understand("he bit me", {}).words.some(({ text }) => text === "bit"));
});
