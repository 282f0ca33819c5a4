// grammar.js: the small words, and what stands for the same in phrases.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";

const { Handrail, lunr } = loadScripts(["lunr.js", "text.js", "grammar.js"]);
const { createCanonical, isStop, isNegative, isSoft } = Handrail.grammar;
const canonical = createCanonical(Handrail.text.lunrStemmer(lunr));
const canons = (text) => Array.from(canonical(text.split(" ")), (token) => token.canon).filter(Boolean).join(" ");

test("ways of saying no are the same in a phrase", () => {
  assert.equal(canons("cant sleep"), canons("wont sleep"));
  assert.equal(canons("doesnt sleep"), canons("not sleeping"));
});

test("whoever the question is about is the same: my son, the kids, he", () => {
  assert.equal(canons("my son hits"), canons("he hits"));
  assert.equal(canons("our daughter hits"), canons("my lad hits"));
});

test("a baby or a teenager says more than he", () => {
  assert.notEqual(canons("my baby hits"), canons("he hits"));
  assert.notEqual(canons("my teenager hits"), canons("he hits"));
});

test("articles are left out of phrases", () => assert.equal(canons("up the wall"), canons("up wall")));

test("sent home is one with sending home, and never with SEND", () => {
  assert.equal(canons("sending home"), canons("sent home"));
  assert.notEqual(canons("send"), canons("sent"));
});

test("small words say nothing by themselves, negatives turn, and family words are soft", () => {
  assert.ok(isStop("the") && isStop("where") && !isStop("hoist"));
  assert.ok(isNegative("wont") && !isStop("wont"));
  assert.ok(isSoft("child") && isSoft("help") && !isSoft("autism"));
});
