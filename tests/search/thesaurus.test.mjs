// thesaurus.js: groups of words, one way and two ways, and the forms of words.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { packPhrases } from "./pack_phrases.mjs";
import { plain } from "./small_site.mjs";

const { Handrail, lunr } = loadScripts();
const stem = Handrail.text.lunrStemmer(lunr);

const make = (groups, acronyms = [], more = {}) => Handrail.thesaurus.createThesaurus({ phrases: packPhrases(groups, acronyms, Handrail.text.fold, stem), ...more }, stem);

/** What a query leads to: [[label, weight], ...]. */
function leadsTo(thesaurus, text) {
  const tokens = thesaurus.canonical(text.split(" ")).map(({ canon, stop }, place) => ({ canon, place, apart: stop }));
  const spans = Handrail.phrases.findPhrases(thesaurus, tokens, () => 1);
  return spans.flatMap((span) => thesaurus.expansionsOf(span)).map(({ label, weight }) => [label, weight]);
}
const labels = (thesaurus, text) => plain(leadsTo(thesaurus, text).map(([label]) => label));

test("a two-way group leads from each of its words to the others", () => {
  const thesaurus = make([{ words: ["dla", "disability living allowance"] }]);
  assert.deepEqual(labels(thesaurus, "dla"), ["disability living allowance"]);
  assert.ok(labels(thesaurus, "disability living allowance").includes("dla"));
});

test("a one-way group never leads back", () => {
  const thesaurus = make([{ from: ["up all night"], to: ["sleep clinic"] }]);
  assert.ok(labels(thesaurus, "up all night").includes("sleep clinic"));
  assert.deepEqual(labels(thesaurus, "sleep clinic"), []);
});

test("the first target weighs most, and none as much as the searcher's own words", () => {
  const weights = leadsTo(make([{ from: ["hoist"], to: ["moving and handling", "equipment"] }]), "hoist").map(([, weight]) => weight);
  assert.ok(weights[0] > weights[1] && weights[0] < 1);
});

test("a target brings the other words for itself along", () => {
  const thesaurus = make([{ from: ["wont talk"], to: ["speech therapy"] }, { words: ["speech therapy", "salt"] }]);
  const span = Handrail.phrases.findPhrases(thesaurus, thesaurus.canonical(["wont", "talk"]).map(({ canon, stop }, place) => ({ canon, place, apart: stop })), () => 1)[0];
  const texts = thesaurus.expansionsOf(span).find(({ label }) => label === "speech therapy").phrases.map(({ text }) => text);
  assert.deepEqual(plain(texts), ["speech therapy", "salt"]);
});

test("acronyms that the site explains work both ways, stronger than the thesaurus", () => {
  const thesaurus = make([{ words: ["pep", "personal education plan"] }], [["pep", "parent evening programme"]]);
  const found = new Map(leadsTo(thesaurus, "pep"));
  assert.ok(found.get("parent evening programme") > found.get("personal education plan"));
});

test("a group of single words that begin alike holds forms of one word", () => {
  const thesaurus = make([{ words: ["autism", "autistic"] }, { from: ["autism test"], to: ["assessment"] }]);
  assert.deepEqual(plain(thesaurus.families.of(stem("autistic"))).sort(), [stem("autism"), stem("autistic")].sort());
  assert.ok(labels(thesaurus, "autistic test").includes("assessment"));
});

test("groups of forms that share a word are one family", () => {
  const thesaurus = make([{ words: ["refer", "referral"] }, { words: ["referral", "referred", "referring"] }]);
  assert.equal(thesaurus.families.root(stem("refer")), thesaurus.families.root(stem("referral")));
});

test("other single words are meanings, no forms", () => {
  const thesaurus = make([{ words: ["squint", "strabismus"] }]);
  assert.equal(thesaurus.families.of("squint").length, 1);
  assert.deepEqual(labels(thesaurus, "squint"), ["strabismus"]);
});

test("all words of all phrases are known to the speller", () => {
  const words = make([{ words: ["dla", "disability living allowance"] }, { from: ["wonky feet"], to: ["orthotics"] }, { words: ["autism", "autistic"] }]).words;
  for (const word of ["dla", "allowance", "wonky", "orthotics", "autistic"]) assert.ok(words.includes(word), word);
});

test("odd keys are words like any others", () => {
  const thesaurus = make([{ words: ["constructor", "builder of things"] }, { from: ["proto"], to: ["hasownproperty"] }]);
  assert.deepEqual(labels(thesaurus, "constructor"), ["builder of things"]);
  assert.deepEqual(labels(thesaurus, "proto"), ["hasownproperty"]);
});

test("words that no phrase speaks for vote for the groups that use them", () => {
  const thesaurus = make([{ from: ["learn to use the bus", "catch a bus alone"], to: ["travel training"] }, { from: ["cheap bus"], to: ["bus pass"] }, { from: ["piano"], to: ["music"] }]);
  const related = thesaurus.related([stem("catch"), stem("bus")]);
  assert.deepEqual(plain(thesaurus.phrases(related[0].phrase.group.middle, related[0].phrase.group.end).map(({ text }) => text)), ["travel training"]);
  assert.equal(related.length, 2);
});
