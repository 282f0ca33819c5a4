// spelling.js: mends mistakes against the words of the site and the thesaurus, and leaves real words alone.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts, readSynonyms } from "./load_scripts.mjs";

const { Handrail, lunr } = loadScripts();
const stem = Handrail.text.lunrStemmer(lunr);
const english = Array.from(Handrail.english.trim().split(/\s+/));

function speller({ site = "", typed = "", pairs = [], hidden = [] } = {}) {
  const list = (text) => text.split(" ").filter(Boolean);
  return Handrail.spelling.createSpeller({
    siteWords: list(site).sort(), typedWords: list(typed).sort(), pairs, isHidden: (word) => hidden.includes(word),
    englishWords: english, stem, frequency: () => 1,
  });
}

const site = "autism speech language therapy therapist assessment wheelchair respite school hospice allergy asthma psychologist counselling " +
  "swimming transport behaviour anxiety tribunal complaint mouth card horse referral grandparents physiotherapy dyslexia exclusion phone";
const mended = [
  ["autisum", "autism"], ["artism", "autism"], ["speach", "speech"], ["langauge", "language"], ["therepist", "therapist"],
  ["assesment", "assessment"], ["wheelchiar", "wheelchair"], ["skool", "school"], ["hospise", "hospice"],
  ["alergy", "allergy"], ["sycologist", "psychologist"], ["councelling", "counselling"], ["swiming", "swimming"], ["transprt", "transport"],
  ["behavour", "behaviour"], ["anxeity", "anxiety"], ["tribunel", "tribunal"], ["complant", "complaint"], ["fysiotherapy", "physiotherapy"],
  ["dislexia", "dyslexia"], ["exlusion", "exclusion"], ["grandperents", "grandparents"], ["fone", "phone"],
];
for (const [wrong, right] of mended) test(`mends ${wrong} to ${right}`, () => assert.equal(speller({ site }).mend(wrong), right));

const real = "moth lard house hoarse horses care court coat boat school lettuce steeple hamster scooter balloon whisper".split(" ");
for (const word of real) test(`leaves the real word ${word} alone`, () => assert.equal(speller({ site }).mend(word), null));

test("leaves short words alone, whatever is near", () => {
  for (const word of ["ot", "dla", "hat", "sen"]) assert.equal(speller({ site: "hats oat sent" }).mend(word), null);
});

test("leaves numbers, other scripts and very long words alone", () => {
  for (const word of ["16", "le15", "توحد", "x".repeat(60)]) assert.equal(speller({ site }).mend(word), null);
});

test("what the thesaurus knows is no mistake, and may be what was meant", () => {
  assert.equal(speller({ site, typed: "hoist" }).mend("hoist"), null);
  assert.equal(speller({ site: "bed", typed: "hoist" }).mend("hoyst"), "hoist");
});

test("prefers a word of the site to one of the thesaurus", () => {
  assert.equal(speller({ site: "lodger", typed: "lodged" }).mend("lodgeg"), "lodger");
});

test("a listed mistake goes before everything else, unless the site uses that word", () => {
  const pairs = [["turrets", "tourettes"]];
  assert.equal(speller({ pairs, typed: "tourettes" }).mend("turrets"), "tourettes");
  assert.equal(speller({ pairs, site: "castle turrets" }).mend("turrets"), null);
});

test("never mends to a word that is hidden", () => assert.equal(speller({ site: "spastics", hidden: ["spastics"] }).mend("spastcs"), null));

test("an acronym without a vowel is no mending", () => assert.equal(speller({ typed: "phsb" }).mend("phsbb"), null));

test("distance: swaps, doubled letters and like sounds cost less than other changes", () => {
  const { distance } = Handrail.spelling;
  assert.equal(distance("hoist", "hoist", 3), 0);
  assert.ok(distance("hosit", "hoist", 3) < distance("hobst", "hoist", 3));
  assert.ok(distance("aple", "apple", 3) < distance("able", "apple", 3));
  assert.ok(distance("fone", "phone", 3) < distance("tone", "phone", 3));
  assert.equal(distance("abcdefgh", "zyxwvuts", 2), Infinity);
});

// The speller looks for words of a stem only among those that begin as it does.
test("all words of a stem begin with its first letters", () => {
  const own = readSynonyms().groups.flatMap((group) => [...(group.words || group.from), ...(group.to || [])]).flatMap((phrase) => phrase.split(" "));
  for (const word of new Set([...english, ...own, "ays", "aying", "aed", "dying", "flies", "ied", "skies", "possibilities", "rationalization"])) {
    const wanted = stem(word);
    assert.equal(word.slice(0, wanted.length > 2 ? 2 : 1), wanted.slice(0, wanted.length > 2 ? 2 : 1), word);
  }
});

test("the list of English words is sorted, each word once", () => assert.deepEqual(english, [...new Set(english)].sort()));
