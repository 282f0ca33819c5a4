// mine_acronyms.mjs: acronyms that the site itself explains.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { mineAcronyms } from "./mine_acronyms.mjs";

const { fold } = loadScripts(["lunr.js", "text.js"]).Handrail.text;
const mine = (entry, glossary = []) => mineAcronyms([{ name: "", summary: "", body: "", keywords: [], ...entry }], glossary, fold, new Set(["it"])).map((pair) => pair.join(": "));

test("words before brackets whose initials fit", () => {
  assert.deepEqual(mine({ body: "Ask the Special Educational Needs Assessment Service (SENAS) first." }), ["SENAS: Special Educational Needs Assessment Service"]);
  assert.deepEqual(mine({ body: "Ask the office (ABC) first." }), []);
});

test("small words in between may count or not", () => {
  assert.deepEqual(mine({ body: "Ask the Team around the Family (TAF)." }), ["TAF: Team around the Family"]);
});

test("words after a colon, as glossaries have them", () => {
  assert.deepEqual(mine({ body: "EHCP: education, health and care plan. PRU: pupil referral unit." }), ["EHCP: education health and care plan", "PRU: pupil referral unit"]);
});

test("a keyword in capitals that the name spells out", () => {
  assert.deepEqual(mine({ name: "Early Help Hub for Marlshire", keywords: ["EHH", "crime"] }), ["EHH: Early Help Hub"]);
  assert.ok(mine({ name: "Youth Justice Service", keywords: ["YJS"] }).includes("YJS: Youth Justice Service"));
});

test("the glossary's own, each of several", () => {
  assert.deepEqual(mine({}, [{ term: "Speech and language therapy", acronym: "SALT / SLT" }]), ["SALT: Speech and language therapy", "SLT: Speech and language therapy"]);
});

test("a stop word is no acronym", () => assert.deepEqual(mine({ body: "Information Technology (IT)." }), []));

test("each pair once, as the glossary has it, or as it was first written", () => {
  const body = "The Team around the Family (TAF). The team around the family (TAF). A speech and language therapist, SALT: speech and language therapy.";
  assert.deepEqual(mine({ body }, [{ term: "Speech and language therapy", acronym: "SALT" }]), ["SALT: Speech and language therapy", "TAF: Team around the Family"]);
});

test("words that are only part of what stands there are folded", () => {
  assert.deepEqual(mine({ body: "The non-Statutory Advice Team (SAT)." }), ["SAT: statutory advice team"]);
});
