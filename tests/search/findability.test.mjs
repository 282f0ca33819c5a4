// How often what somebody needs is among the first three results, over queries in families' words. Prints the table by kind of query.
// The floors stand some three points below what was reached: a change that falls under them has made the search worse.
import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { byKind, engineOfSite, formatTable, judgeAll, ownQueries, readQueries, summarise } from "./evaluate.mjs";
import { root } from "./load_scripts.mjs";

const sets = [
  { name: "the demonstration", site: root, queries: ownQueries, floors: { tuning: 95, held: 90 } },
  { name: "the invented county", site: path.join(root, "tests/search/county.json"), queries: path.join(root, "tests/search/county_queries.json"), floors: { tuning: 93, held: 80 } },
];

for (const { name, site, queries, floors } of sets) {
  const judged = judgeAll(engineOfSite(site), readQueries(queries));
  for (const [half, floor] of Object.entries(floors)) {
    const some = judged.filter((query) => query.half === half);
    test(`${name}, ${half} queries: what is needed is in the first three for ${floor}% and more`, () => {
      console.log(`\n${name}, ${half}\n${formatTable(byKind(some))}`);
      assert.ok(summarise(some).s3 >= floor, formatTable(byKind(some)));
    });
  }

  test(`${name}: no query comes back empty`, () => assert.deepEqual(judged.filter(({ empty }) => empty).map(({ q }) => q), []));

  test(`${name}: every wanted entry exists`, () => {
    const engine = engineOfSite(site);
    const known = new Set([...engine.store.ids, ...engine.store.ids.map((_, entry) => engine.store.ref(entry))]);
    assert.deepEqual(judged.flatMap(({ wants }) => Object.keys(wants)).filter((id) => !known.has(id)), []);
  });
}
