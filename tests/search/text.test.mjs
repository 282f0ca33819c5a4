// text.js: what is typed and what is written meet, however they are spelt.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";

const { Handrail, lunr } = loadScripts(["lunr.js", "text.js"]);
const { fold, words, createStemmer, lunrStemmer } = Handrail.text;

const folded = [
  ["Children's Centre", "children centre"],
  ["Children’s Centre", "children centre"],
  ["Parents' group", "parents group"],
  ["can't sleep", "cant sleep"],
  ["CAFÉ", "cafe"],
  ["naïve Ångström", "naive angstrom"],
  ["Łódź straße", "lodz strasse"],
  ["Moving & Handling", "moving and handling"],
  ["drop-in", "drop in"],
  ["16:30", "16 30"],
  ["swim -", "swim"],
  ["+hoist^10 ~2 name:x*", "hoist 10 2 name x"],
  ["https://example.org/a?b", "https example org a b"],
  ["Wi\u00adFi\u200b", "wifi"],
  ["مُدَرِّس", "مدرس"],
  ["شَہر", "شہر"],
  ["自閉症", "自 閉 症"],
  ["__proto__", "proto"],
  ["😀 🙂", ""],
  ["", ""],
  [null, ""],
  [undefined, ""],
];

for (const [text, expected] of folded) {
  test(`folds ${JSON.stringify(text)} to ${JSON.stringify(expected)}`, () => assert.equal(fold(text), expected));
}

test("folding twice changes nothing more", () => {
  for (const [text] of folded) assert.equal(fold(fold(text)), fold(text));
});

test("an empty text has no words", () => {
  assert.equal(words("").length, 0);
  assert.equal(words(" - ").length, 0);
});

test("stems words as lunr does", () => {
  const stem = createStemmer(lunrStemmer(lunr), []);
  assert.equal(stem("assessments"), "assess");
  assert.equal(stem("sleeping"), stem("sleeps"));
});

test("leaves protected words whole, marked as the build marks them", () => {
  const stem = createStemmer(lunrStemmer(lunr), ["sts", "communication"]);
  assert.equal(stem("sts"), "sts_");
  assert.equal(stem("communication"), "communication_");
  assert.notEqual(stem("communication"), stem("community"));
});

test("plain text is folded in the short way as in the long one", () => {
  const { foldAll } = Handrail.text;
  const pieces = ["Mum's", "'s", "s' ", "`tis", "R&B", "&", "--", "A1's2", "o'clock", "\t\n", "x_y", "'", "16:30", "~", " ", "CAFE's,", "\u0000", "\u007f"];
  for (const one of pieces) for (const other of pieces) for (const between of ["", " "]) {
    assert.equal(fold(one + between + other), foldAll(one + between + other));
  }
});
