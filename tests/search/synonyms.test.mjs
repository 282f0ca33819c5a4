// data/synonyms.json: well formed, careful, and no hindrance to an ordinary search.
import assert from "node:assert/strict";
import test from "node:test";
import { loadScripts, readSynonyms, root } from "./load_scripts.mjs";
import { engineOfSite } from "./evaluate.mjs";

const synonyms = readSynonyms();
const { Handrail } = loadScripts();
const { fold } = Handrail.text;
const phrasesOf = (group) => [...(group.words || []), ...(group.from || []), ...(group.to || [])];

test("every group is two-way with two words or more, or one-way with both ends", () => {
  for (const group of synonyms.groups) {
    const keys = Object.keys(group).sort().join();
    assert.ok(keys === "words" || keys === "from,to", JSON.stringify(group));
    if (group.words) assert.ok(group.words.length > 1, JSON.stringify(group));
    else assert.ok(group.from.length > 0 && group.to.length > 0, JSON.stringify(group));
  }
});

test("but for capitals all phrases are written as they are compared: no marks, no hyphens", () => {
  const wrong = synonyms.groups.flatMap(phrasesOf).filter((phrase) => fold(phrase) !== phrase.toLowerCase() || phrase === "");
  assert.deepEqual(wrong, []);
});

test("a phrase is written with the same capitals wherever it stands", () => {
  const written = new Map();
  for (const phrase of synonyms.groups.flatMap(phrasesOf)) written.set(fold(phrase), (written.get(fold(phrase)) || new Set()).add(phrase));
  assert.deepEqual([...written.values()].filter((ways) => ways.size > 1).map((ways) => [...ways].join(" or ")), []);
});

test("acronyms that the thesaurus spells out are written in capitals", () => {
  const initials = (words) => words.map((word) => word[0]).join("");
  const stripped = (words) => words.filter((word) => !["and", "of", "the", "for", "in", "to", "with", "a", "an", "on", "at", "or"].includes(word));
  const spells = (phrase, word) => phrase.includes(" ") && [initials(fold(phrase).split(" ")), initials(stripped(fold(phrase).split(" ")))].includes(word);
  assert.deepEqual(synonyms.groups.flatMap(({ words = [] }) => words.filter((word) => /^[a-z]{2,6}$/.test(word) && words.some((other) => spells(other, word)))), []);
});

test("no group says a word twice, and no two groups are the same", () => {
  for (const group of synonyms.groups) for (const list of [group.words || [], group.from || [], group.to || []]) assert.equal(new Set(list.map(fold)).size, list.length, list.join());
  assert.equal(new Set(synonyms.groups.map((group) => JSON.stringify(group))).size, synonyms.groups.length);
});

test("no small word stands alone in a group", () => {
  const alone = synonyms.groups.flatMap((group) => [...(group.words || []), ...(group.from || [])]).filter((phrase) => Handrail.grammar.isStop(fold(phrase)));
  assert.deepEqual(alone, []);
});

test("rude words are matched, and are no group's target", () => {
  const hidden = new Set(synonyms.hidden);
  const shown = synonyms.groups.flatMap((group) => group.to || []).filter((phrase) => fold(phrase).split(" ").some((word) => hidden.has(word)));
  assert.deepEqual(shown, []);
});

test("spelling pairs mend a mistake to words, and no pair undoes another", () => {
  const wrong = new Map(synonyms.spelling);
  assert.equal(wrong.size, synonyms.spelling.length);
  for (const [from, to] of synonyms.spelling) {
    assert.equal(fold(from), from);
    assert.equal(fold(to), to);
    assert.ok(!wrong.has(to), `${from} -> ${to} -> ${wrong.get(to)}`);
  }
});

test("frames, near and danger are written as they are compared, each once", () => {
  const lists = [synonyms.frames, synonyms.near, synonyms.no_stem, synonyms.hidden, ...Object.values(synonyms.danger)];
  for (const list of lists) {
    assert.deepEqual(list.filter((phrase) => fold(phrase) !== phrase), []);
    assert.equal(new Set(list).size, list.length, list.filter((phrase, n) => list.indexOf(phrase) !== n).join());
  }
});

const urgent = [
  ["i want to kill myself", "life"], ["my daughter is suicidal", "life"], ["she took an overdose", "life"], ["he cuts his arms", "life"],
  ["my husband hits me", "home"], ["domestic violence", "home"], ["i am being groomed", "child"], ["child abuse", "child"], ["he is not breathing", "now"], ["999", "now"],
];
for (const [query, kind] of urgent) test(`"${query}" shows help for ${kind}`, () => assert.equal(Handrail.notice.noticeDanger(fold(query), synonyms.danger), kind));

const calm = ["short breaks", "bleeding disorder", "breathing exercises", "in danger of exclusion", "cutting food", "swimming", "speech therapy", "hitting milestones", "school transport", "missing school"];
for (const query of calm) {
  test(`"${query}" is no alarm`, () => assert.equal(Handrail.notice.noticeDanger(fold(query), synonyms.danger), null));
}

test("an entry is found by its own name, first of all", () => {
  for (const site of [root, root + "/tests/search/county.json"]) {
    const engine = engineOfSite(site);
    const names = engine.store.names.filter((_, entry) => engine.store.kinds[entry] === "s");
    const lost = names.filter((name) => {
      const found = Array.from(engine.search(name, { limit: 3 }).results, (card) => card.name);
      return !found.includes(name);
    });
    assert.ok(lost.length <= names.length * 0.02, lost.join("; "));
  }
});
