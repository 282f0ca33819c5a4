// mine_acronyms.mjs: acronyms that the site itself explains.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts } from "./load_scripts.mjs";
import { mineAcronyms } from "./mine_acronyms.mjs";

const { fold } = loadScripts(["lunr.js", "text.js"]).Handrail.text;
const mine = (entry, glossary = []) => mineAcronyms([{ name: "", summary: "", body: "", keywords: [], ...entry }], glossary, fold, new Set(["it"])).map((pair) => pair.join(": "));

test("words before brackets whose initials fit", () => {
  assert.deepEqual(mine({ body: "Ask the Special Educational Needs Assessment Service (SENAS) first." }), ["senas: special educational needs assessment service"]);
  assert.deepEqual(mine({ body: "Ask the office (ABC) first." }), []);
});

test("small words in between may count or not", () => {
  assert.deepEqual(mine({ body: "Ask the Team around the Family (TAF)." }), ["taf: team around the family"]);
});

test("words after a colon, as glossaries have them", () => {
  assert.deepEqual(mine({ body: "EHCP: education, health and care plan. PRU: pupil referral unit." }), ["ehcp: education health and care plan", "pru: pupil referral unit"]);
});

test("a keyword in capitals that the name spells out", () => {
  assert.deepEqual(mine({ name: "Early Help Hub for Marlshire", keywords: ["EHH", "crime"] }), ["ehh: early help hub"]);
  assert.ok(mine({ name: "Youth Justice Service", keywords: ["YJS"] }).includes("yjs: youth justice service"));
});

test("the glossary's own, each of several", () => {
  assert.deepEqual(mine({}, [{ term: "Speech and language therapy", acronym: "SALT / SLT" }]), ["salt: speech and language therapy", "slt: speech and language therapy"]);
});

test("a stop word is no acronym", () => assert.deepEqual(mine({ body: "Information Technology (IT)." }), []));
