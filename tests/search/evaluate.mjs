// Measures the search: how often what somebody needs is among the first results.
//   node tests/search/evaluate.mjs [--site DIR] [--queries FILE] [--qrels FILE] [--half tuning|held] [--misses] [--results FILE]
// Without options it searches the demonstration with tests/search/queries.json. --site takes a folder with content/ and data/.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { loadScripts, readSynonyms, root } from "./load_scripts.mjs";
import { build } from "./reference_build.mjs";
import { readSite } from "./content.mjs";

export const ownQueries = path.join(root, "tests/search/queries.json");
const EXACT = 2; // the grade of an entry that is just what was needed
const LOOKED_AT = 50;
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** An engine over the files that a build writes into search/: {search, synonyms, "index-0", "store-0", ...}. */
export function engineOf(files, context = loadScripts()) {
  const engine = context.Handrail.engine.createEngine({ manifest: files.search, synonyms: files.synonyms, lunr: context.lunr });
  for (const shard of files.search.shards) engine.addShard(files[shard.store], JSON.stringify(files[shard.index]));
  return engine;
}

/** An engine over a site's content, as the reference build makes it. */
export function engineOfSite(site = root, synonyms = readSynonyms()) {
  const { entries, data } = readSite(site);
  return engineOf(build(entries, data, synonyms));
}

/** Queries with what they want: [{id, q, kind, half, wants: {id or "s/id": grade}}]. */
export function readQueries(file = ownQueries, qrelsFile = null) {
  const qrels = qrelsFile ? readJson(qrelsFile) : {};
  return readJson(file).map((query) => ({ ...query, wants: query.wants || qrels[query.id] || {} }));
}

/** Where the first entry stands that is just what was needed (0 if it is not found), and whether nothing matched at all. */
export function judge(engine, { q, wants }) {
  const found = engine.search(q, { atLeast: LOOKED_AT, limit: LOOKED_AT });
  const keys = Object.keys(wants);
  const services = keys.length > 0 && keys.every((key) => !key.includes("/"));
  const ids = found.results.filter((card) => !services || card.kind === "service").map((card) => (services ? card.id : card.ref));
  return { place: 1 + ids.findIndex((id) => wants[id] === EXACT), empty: ids.length === 0, unmatched: found.nearest, ids };
}

/** Shares of the judged queries, in percent. */
export function summarise(judged) {
  const percent = (test) => (100 * judged.filter(test).length) / Math.max(1, judged.length);
  const within = (most) => percent(({ place }) => place > 0 && place <= most);
  return { n: judged.length, s1: within(1), s3: within(3), s10: within(10), zero: percent(({ empty, unmatched }) => empty || unmatched) };
}

/** [{kind, n, s1, s3, s10, zero}], all kinds together last. */
export function byKind(judged) {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return [...kinds.map((kind) => ({ kind, ...summarise(judged.filter((one) => one.kind === kind)) })), { kind: "all", ...summarise(judged) }];
}

export function formatTable(rows) {
  const cell = (value) => value.toFixed(1).padStart(7);
  const line = ({ kind, n, s1, s3, s10, zero }) => kind.padEnd(14) + String(n).padStart(4) + [s1, s3, s10, zero].map(cell).join("");
  return ["kind             n    S@1    S@3   S@10  zero%", ...rows.map(line)].join("\n");
}

export function judgeAll(engine, queries) {
  return queries.map((query) => ({ ...query, ...judge(engine, query) }));
}

function main(args) {
  const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const half = value("--half");
  const queries = readQueries(value("--queries"), value("--qrels")).filter((query) => !half || query.half === half);
  const judged = judgeAll(engineOfSite(value("--site")), queries);
  console.log(formatTable(byKind(judged)));
  if (args.includes("--misses")) {
    for (const { id, kind, q, place, ids } of judged) if (place < 1 || place > 3) console.log(`${id} [${kind}] ${q} -> ${place || "-"}: ${ids.slice(0, 3).join(", ")}`);
  }
  if (value("--results")) writeFileSync(value("--results"), JSON.stringify(Object.fromEntries(judged.map(({ id, ids }) => [id, ids])), null, 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
