// phrases.js: which phrases of the thesaurus a query holds.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { packPhrases } from "./pack_phrases.mjs";

const { Handrail, lunr } = loadScripts();
const stem = Handrail.text.lunrStemmer(lunr);
const make = (groups) => Handrail.thesaurus.createThesaurus({ phrases: packPhrases(groups, [], Handrail.text.fold, stem) }, stem);

/** [[phrase, quality], ...] of the phrases found, the best first. */
function found(phrases, query) {
  const thesaurus = make(phrases.map((phrase) => ({ from: [phrase], to: ["target of " + phrase] })));
  const words = Handrail.text.words(query);
  const tokens = Array.from(thesaurus.canonical(words), ({ canon, stop }, place) => ({ canon, place, apart: stop }));
  return Handrail.phrases.findPhrases(thesaurus, tokens, () => 1).flatMap((span) => span.phrases.map(({ phrase, quality }) => [phrase.text, quality]));
}
const texts = (phrases, query) => Array.from(found(phrases, query), ([text]) => text);
const qualities = (phrases, query) => Object.fromEntries(found(phrases, query));
const quality = (phrase, query) => (found([phrase], query)[0] || [])[1] || 0;

test("finds a phrase whole, in any forms of its words", () => {
  assert.equal(quality("sleep problem", "sleeping problems"), 1);
});

test("finds it in another order and with words between, for less", () => {
  const side = quality("hurts back lifting", "hurts back lifting");
  const turned = quality("hurts back lifting", "lifting hurts back");
  const apart = quality("hurts back lifting", "hurts my poor back when lifting");
  assert.ok(side > turned && turned > apart && apart > 0, [side, turned, apart].join(" "));
});

test("ways of saying no are one, and no is never left out", () => {
  assert.equal(quality("wont sleep", "doesnt sleep"), 1);
  assert.equal(quality("wont sleep", "sleeps"), 0);
});

test("no belongs to the word that follows it", () => {
  assert.equal(quality("not toilet trained", "he is not happy that she is toilet trained at school now"), 0);
});

test("a phrase inside a longer one that is there says nothing of its own", () => {
  assert.deepEqual(texts(["school", "sent home from school"], "sent home from school"), ["sent home from school"]);
});

test("takes most of a long phrase for part of it, never half of a short one", () => {
  const part = quality("scared of loud hand dryers", "loud hand dryers");
  assert.ok(part > 0 && part < 0.6);
  assert.equal(quality("bus pass", "bus"), 0);
});

test("a phrase of small words must stand as it is", () => {
  assert.equal(quality("in care", "children in care"), 1);
  assert.equal(quality("in care", "care of my son in the holidays"), 0);
});

test("a phrase of words that every question holds must stand as it is", () => {
  assert.equal(quality("service child", "childrens services stop"), 0);
  assert.equal(quality("service child", "a service child"), 1);
});

test("phrases on the same words are one span: their meanings compete", () => {
  const thesaurus = make([{ from: ["hoist"], to: ["one"] }, { from: ["hoist"], to: ["two"] }]);
  const tokens = Array.from(thesaurus.canonical(["hoist"]), ({ canon, stop }, place) => ({ canon, place, apart: stop }));
  const spans = Handrail.phrases.findPhrases(thesaurus, tokens, () => 1);
  assert.equal(spans.length, 1);
  assert.equal(spans[0].phrases.length, 2);
});

test("a span adds less where a better one has spoken for its words", () => {
  const thesaurus = make([{ from: ["brushing his teeth"], to: ["dentist"] }, { from: ["hates teeth brushing hair"], to: ["sensory"] }]);
  const tokens = Array.from(thesaurus.canonical("hates brushing his teeth".split(" ")), ({ canon, stop }, place) => ({ canon, place, apart: stop }));
  const [first, second] = Handrail.phrases.findPhrases(thesaurus, tokens, () => 1);
  assert.equal(first.weight, 1);
  assert.ok(!second || second.weight < 1);
});

test("of phrases on the same words the one that says more of the query as it stands means it better", () => {
  const both = qualities(["no school", "wont go to school"], "he wont go to school");
  assert.equal(both["wont go to school"], 1);
  assert.equal(quality("no school", "he wont go to school"), 1, "by itself it would do as well");
  assert.ok(both["no school"] < both["wont go to school"], JSON.stringify(both));
});

test("the order of the thesaurus does not say which phrase is fuller", () => {
  const phrases = ["no school", "wont go to school"];
  assert.deepEqual(qualities(phrases, "wont go to school"), qualities([...phrases].reverse(), "wont go to school"));
});

test("a phrase that the query only resembles outdoes none", () => {
  const both = qualities(["no school", "wont go to school"], "no school");
  assert.equal(both["no school"], 1);
});

test("phrases that say equally much of the query compete as equals", () => {
  const both = qualities(["wont go to school", "cant go to school"], "refuses, wont go to school");
  assert.equal(both["wont go to school"], both["cant go to school"]);
});

test("a fuller phrase takes nothing from one on other words: both stay as they are", () => {
  const phrases = ["wont go to school", "bus pass"];
  const query = "wont go to school and lost the bus pass";
  assert.deepEqual(qualities(phrases, query), { "wont go to school": 1, "bus pass": 1 });
});
