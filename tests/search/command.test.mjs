// `handrail search` and `handrail report search`: what an officer sees of what a family would.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

import { temporaryFolder, tryToBuild, writeFiles } from "../support-js/build_site.mjs";
import { demonstrationSite, handrail } from "../support-js/project.mjs";
import { root } from "../support-js/root.mjs";
import { hostileSite } from "./sites.mjs";

const { out } = tryToBuild(hostileSite(), "--editions", "standard");
const run = (args, env = process.env) => spawnSync(handrail, args, { encoding: "utf8", env });
const search = (...args) => run(["search", "--site", out, ...args]);

test("the best result comes first, with why it is there", () => {
  const { status, stdout } = search("swim", "club");
  assert.equal(status, 0);
  assert.match(stdout, /^ +1\. 🏊 Swim .*\[service\/d-emoji\]\n.*\n +matches: swim, club/m);
});

test("JSON holds all that is known of the results", () => {
  const found = JSON.parse(search("--json", "--limit", "1", "child adolescent").stdout);
  assert.equal(found.results.length, 1);
  assert.equal(found.results[0].ref, "service/f-acronyms");
  assert.equal(found.results[0].url, "services/f-acronyms.html");
  assert.ok(found.groups.some((group) => group.key === "need"));
});

test("an acronym that the site explains finds what it stands for", () => {
  assert.equal(JSON.parse(search("--json", "CAMHS").stdout).results[0].id, "f-acronyms");
});

test("filters join by or inside a key and by and between keys", () => {
  const refs = (...filters) => JSON.parse(search("--json", "--limit", "100", ...filters.flatMap((filter) => ["--filter", filter]), "").stdout)
    .results.map(({ id }) => id).sort();
  assert.deepEqual(refs("cost=free"), ["j-ages"]);
  assert.deepEqual(refs("cost=free", "cost=paid"), ["h-full", "j-ages"]);
  assert.deepEqual(refs("cost=free", "cost=paid", "level=targeted"), ["h-full"]);
  assert.deepEqual(refs("kind=pathway"), ["p-path"]);
});

test("a filter or choice that is not there is a mistake on the command line, and what there is is said", () => {
  const unknownKey = search("--filter", "colour=red", "swim");
  assert.equal(unknownKey.status, 2);
  assert.match(unknownKey.stderr, /no filter "colour".*need, age, category/);
  const unknownId = search("--filter", "cost=frei", "swim");
  assert.equal(unknownId.status, 2);
  assert.match(unknownId.stderr, /no "frei".*free, paid, varies/);
});

test("words that look like options or like a shell's are words", () => {
  for (const words of [["--", "--json", "-x"], ["$(exit 5); `x` > y"], ["16:30 swim - a+b ^2 ~3 field:word"], ["__proto__"], ["'\"\\"]]) {
    const { status, stdout } = search(...words);
    assert.equal(status, 0, words.join(" "));
    assert.match(stdout, /^ +1\. /m);
  }
});

test("where nothing matches, the nearest and whom to ask are offered", () => {
  const { stdout } = search("zzzqqq");
  assert.match(stdout, /Nothing matched. The nearest:\n +1\. /);
  assert.match(stdout, /Or ask: 01632 960101/);
});

test("a folder without a built site says what to do", () => {
  const { status, stderr } = run(["search", "--site", temporaryFolder(), "swim"]);
  assert.equal(status, 3);
  assert.match(stderr, /error\[no-built-site\].*handrail build/s);
});

test("the site is found in the folder that it is built from, and where --out says", () => {
  const source = temporaryFolder();
  writeFiles(source, hostileSite());
  assert.equal(run(["build", "--quiet", "--editions", "standard", "--site", source]).status, 0);
  assert.equal(run(["search", "--site", source, "swim"]).status, 0);
  assert.equal(run(["search", "--site", temporaryFolder(), "--out", out, "swim"]).status, 0);
});

test("a machine without Node is told so in plain words", () => {
  const { status, stderr } = run(["search", "--site", out, "swim"], { PATH: temporaryFolder() });
  assert.equal(status, 3);
  assert.match(stderr, /error\[no-node\].*needs Node\.js.*apt install nodejs/s);
});

test("Node under its other name will do", () => {
  const folder = temporaryFolder();
  symlinkSync(process.execPath, path.join(folder, "nodejs"));
  assert.equal(run(["search", "--site", out, "swim"], { PATH: folder }).status, 0);
});

const report = (queries, ...options) => {
  const file = path.join(temporaryFolder(), "queries");
  writeFiles(path.dirname(file), { queries });
  return run(["report", "search", "--site", out, ...options, file]);
};

test("a report names each query once, the most frequent first, and those that matched nothing", () => {
  const { status, stdout } = report("zzzqqq\r\nswim club\n\nswim club\n__proto__\n");
  assert.equal(status, 0);
  assert.match(stdout, /^ +2 {2}swim club: \d+ results?\n +1\. 🏊 Swim/);
  assert.match(stdout, /4 searches, 3 different; 1 of these matched nothing:\n {2}zzzqqq\n$/);
});

test("a report takes JSON and gives JSON", () => {
  const [row] = JSON.parse(report('[{"id": "a", "q": "swim club"}]', "--json").stdout);
  assert.deepEqual([row.q, row.times, row.nothing, row.first[0].ref], ["swim club", 1, false, "service/d-emoji"]);
  assert.equal(JSON.parse(report('["swim"]', "--json").stdout)[0].q, "swim");
});

test("a list of queries that is broken or missing is an error", () => {
  assert.equal(report("[not json").status, 3);
  assert.equal(run(["report", "search", "--site", out, "/no/such/file"]).status, 2);
});

test("scripts/search.mjs gives at least ten services for each query, best first", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "queries.json": [{ id: "q1", q: "speech therapy" }, { id: "q2", q: "zzzqqq" }] });
  const [queries, results] = ["queries.json", "results.json"].map((name) => path.join(folder, name));
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/search.mjs"), demonstrationSite, queries, results]);
  assert.equal(status, 0);
  const found = JSON.parse(readFileSync(results, "utf8"));
  assert.match(found.q1[0], /speech/);
  for (const ids of Object.values(found)) assert.ok(ids.length >= 10 && new Set(ids).size === ids.length);
});
