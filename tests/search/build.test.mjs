// What `handrail build` writes into search/ is what the reference build makes of the same entries.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import vm from "node:vm";
import lunr from "lunr";

import { temporaryFolder, tryToBuild, writeFiles } from "../support-js/build_site.mjs";
import { demonstrationSite, handrail } from "../support-js/project.mjs";
import { root } from "../support-js/root.mjs";
import { readEntries, readLists, readThesaurus } from "./content.mjs";
import { firstDifference } from "./difference.mjs";
import { loadScripts, scriptFolder, scriptNames } from "./load_scripts.mjs";
import { build } from "./reference_build.mjs";
import { emptySite, hostileSite, largeSite } from "./sites.mjs";

function made(files) {
  const { status, out, errors } = tryToBuild(files, "--editions", "standard");
  assert.equal(status, 0, errors);
  return { source: path.join(path.dirname(out), "source"), out };
}

const demonstration = { source: root, out: demonstrationSite };
const sites = { demonstration, hostile: made(hostileSite()), empty: made(emptySite()), large: made(largeSite(2600)) };

const read = (out, name) => JSON.parse(readFileSync(path.join(out, "search", name + ".json"), "utf8"));

/** Without what only a real build knows. */
function comparable(name, file) {
  if (name !== "search") return file;
  const { version, built, scripts, ...rest } = file;
  return rest;
}

function expectedFiles({ source, out }) {
  const today = read(out, "search").built;
  return JSON.parse(JSON.stringify(build(readEntries(source, today), readLists(source), readThesaurus(source))));
}

for (const [name, site] of Object.entries(sites)) {
  const expected = expectedFiles(site);

  test(`the files of the ${name} site are those of the reference build`, () => {
    // offline.json is the service worker's list, not the search's.
    const names = readdirSync(path.join(site.out, "search")).filter((file) => file.endsWith(".json") && file !== "offline.json").map((file) => file.slice(0, -5));
    assert.deepEqual(names.sort(), Object.keys(expected).sort());
    for (const each of names) {
      assert.equal(firstDifference(comparable(each, read(site.out, each)), comparable(each, expected[each])), null, each);
    }
  });

  test(`each file of the ${name} site is there as a script that holds the same text`, () => {
    for (const each of Object.keys(expected)) {
      const script = readFileSync(path.join(site.out, "search", each + ".js"), "utf8");
      const context = vm.createContext({});
      vm.runInContext(script, context);
      assert.equal(context.HandrailData[each], readFileSync(path.join(site.out, "search", each + ".json"), "utf8"), each);
      assert.doesNotMatch(script, /[<\u2028\u2029]/, "safe wherever a script may stand");
    }
  });

  test(`lunr itself loads each shard of the ${name} site`, () => {
    const { shards } = read(site.out, "search");
    for (const shard of shards) {
      const index = lunr.Index.load(read(site.out, shard.index));
      const { names } = read(site.out, shard.store);
      assert.equal(shard.entries, names.length);
      if (names.length) assert.ok(index.query((query) => query.term("*", { wildcard: lunr.Query.wildcard.NONE }) || query.term("", { wildcard: lunr.Query.wildcard.TRAILING })).length > 0);
    }
  });

  test(`the manifest of the ${name} site lists one script, which holds those of the search in their order`, () => {
    const { scripts } = read(site.out, "search");
    assert.equal(scripts.length, 1);
    const parts = [...scriptNames, "page/session.js"].map((part) => readFileSync(path.join(scriptFolder, part), "utf8") + ";\n");
    assert.equal(readFileSync(path.join(site.out, scripts[0]), "utf8"), parts.join(""));
    assert.ok(!existsSync(path.join(site.out, "assets/search")) || !readdirSync(path.join(site.out, "assets/search")).some((file) => file.startsWith("engine.")), "parts are not published once more");
  });
}

test("a large site has several shards, each of entries that are neighbours", () => {
  const { shards } = read(sites.large.out, "search");
  assert.equal(shards.length, 2);
  assert.deepEqual(shards.map((shard) => shard.entries), [1300, 1300]);
  assert.ok(shards.every((shard) => shard.areas.length < 4));
});

function buildOn(site, day) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
  return JSON.parse(execFileSync(handrail, ["build", "--json", "--site", site], { env, encoding: "utf8" }));
}

const searchFiles = (site) => Object.fromEntries(readdirSync(path.join(site, "site/search"))
  .map((file) => [file, readFileSync(path.join(site, "site/search", file), "utf8")]));

test("another day changes the manifest and the list for offline use alone, and the same day nothing", () => {
  const site = temporaryFolder();
  writeFiles(site, hostileSite());
  buildOn(site, "2026-11-22");
  const before = searchFiles(site);
  assert.equal(buildOn(site, "2026-11-22").written, 0);
  buildOn(site, "2026-11-23");
  const after = searchFiles(site);
  assert.deepEqual(Object.keys(after).filter((file) => after[file] !== before[file]).sort(), ["offline.json", "search.js", "search.json"]);
  assert.equal(read(path.join(site, "site"), "search").built, "2026-11-23");
  assert.equal(JSON.parse(before["search.json"]).version, JSON.parse(after["search.json"]).version);
});

test("a changed summary changes the version", () => {
  const site = temporaryFolder();
  writeFiles(site, hostileSite());
  buildOn(site, "2026-11-22");
  const before = read(path.join(site, "site"), "search").version;
  writeFiles(site, { "content/news/s-news.json": { name: "News", summary: "It is newer.", categories: ["about"], date: "2026-01-01" } });
  buildOn(site, "2026-11-22");
  assert.notEqual(read(path.join(site, "site"), "search").version, before);
});

/** The thesaurus's groups as they were written, without the acronyms of the site. */
function groupsOf({ phrases }) {
  const book = loadScripts(["text.js", "phrase_book.js"]).Handrail.phraseBook.createPhraseBook(phrases);
  const texts = (from, to) => Array.from({ length: to - from }, (_, n) => book.shown([...book.wordsOf(from + n)].join(" ")));
  return Array.from({ length: book.mined }, (_, number) => {
    const { from, middle, end, twoWay } = book.group(number);
    return twoWay ? { words: texts(from, middle) } : { from: texts(from, middle), to: texts(middle, end) };
  });
}

// The groups are as they were written: so their phrases are shown.
test("a site's thesaurus stands in the place of the shipped one, or adds to it", () => {
  const own = { groups: [{ words: ["Hart clinic", "Hartwell"] }], danger: { now: ["dragon"], dragons: ["wyvern"] } };
  const alone = read(made({ ...emptySite(), "data/synonyms.json": own }).out, "synonyms");
  assert.deepEqual(groupsOf(alone), own.groups);
  assert.deepEqual(alone.spelling, []);
  const both = read(made({ ...emptySite(), "data/synonyms.json": { add_to_shipped: true, ...own } }).out, "synonyms");
  const shipped = readThesaurus(root);
  assert.deepEqual(groupsOf(both), [...own.groups, ...shipped.groups]);
  assert.deepEqual(both.spelling, shipped.spelling);
  assert.deepEqual(both.danger, { ...shipped.danger, now: ["dragon", ...shipped.danger.now], dragons: ["wyvern"] });
});
