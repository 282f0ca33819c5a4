#!/usr/bin/env node
// Searches a built site with exactly the scripts that it ships to browsers.
//   node scripts/search.mjs SITE QUERIES.json RESULTS.json   [{"id","q"}] -> {id: [service ids, best first]}
//   node scripts/search.mjs SITE --query WORDS [--filter KEY=ID]... [--limit N] [--json]
//   node scripts/search.mjs SITE --report QUERIES.json       what each query finds, and which find nothing
// SITE is the folder of a built site. Needs Node 18 or newer and no packages.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const AT_LEAST = 10;

/** The engine of a built site, with all of its shards. */
export function openSite(site) {
  const read = (name) => readFileSync(path.join(site, "search", name + ".json"), "utf8");
  const manifest = JSON.parse(read("search"));
  const context = vm.createContext({});
  for (const script of manifest.scripts) {
    vm.runInContext(readFileSync(path.join(site, script), "utf8"), context, { filename: script });
  }
  const parse = (text) => vm.runInContext("JSON", context).parse(text);
  const engine = context.Handrail.engine.createEngine({ manifest: parse(read("search")), synonyms: parse(read(manifest.synonyms)), lunr: context.lunr });
  for (const shard of manifest.shards) engine.addShard(parse(read(shard.store)), read(shard.index));
  return engine;
}

/** The ids of services, best first, at least ten where the site has them. */
function serviceIds(engine, query) {
  const found = (text) => engine.search(text, { atLeast: 200 }).results.filter((result) => result.kind === "service").map((result) => result.id);
  const ids = found(query);
  return ids.length >= AT_LEAST ? ids.slice(0, 50) : [...new Set([...ids, ...found("information advice support"), ...found("")])].slice(0, AT_LEAST);
}

function readQueries(file) {
  const queries = JSON.parse(readFileSync(file, "utf8"));
  return queries.map((query, n) => (typeof query === "string" ? { id: String(n + 1), q: query } : query));
}

function chosenFilters(args) {
  const filters = {};
  args.forEach((arg, n) => {
    if (arg !== "--filter") return;
    const [key, id] = String(args[n + 1]).split("=");
    (filters[key] = filters[key] || []).push(id);
  });
  return filters;
}

function printResults(found) {
  const { understood } = found;
  for (const { from, to } of understood ? understood.corrections : []) console.log(`Showing results for "${to}"; you typed "${from}".`);
  if (understood && understood.urgent) console.log("Speaks of danger: emergency numbers are shown above the results.");
  if (found.nearest) console.log("Nothing matched. The nearest:");
  console.log(`${found.total} results${understood && understood.also.length ? "; also looked for " + understood.also.join(", ") : ""}`);
  found.results.forEach((result, n) => {
    const why = result.why.map((reason) => (reason.kind === "words" ? reason.words.join(", ") : `${reason.asked} -> ${reason.found}`));
    console.log(`${String(n + 1).padStart(3)}. ${result.name} [${result.ref}]\n     ${result.summary}${why.length ? `\n     matches: ${why.join("; ")}` : ""}`);
  });
}

function report(engine, file) {
  const empty = [];
  for (const { q } of readQueries(file)) {
    const found = engine.search(q, { limit: 3 });
    if (found.nearest) empty.push(q);
    console.log(`${q}\t${found.nearest ? 0 : found.total}\t${found.results.map((result) => result.name).join(" | ")}`);
  }
  console.log(`\n${empty.length} queries matched nothing${empty.length ? ":" : "."}`);
  for (const q of empty) console.log("  " + q);
}

function main([site, ...args]) {
  const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  if (!site || !args.length) {
    console.error("usage: search.mjs SITE QUERIES.json RESULTS.json | SITE --query WORDS | SITE --report QUERIES.json");
    return 2;
  }
  const engine = openSite(site);
  if (value("--report")) report(engine, value("--report"));
  else if (args.includes("--query")) {
    const found = engine.search(value("--query") || "", { filters: chosenFilters(args), limit: Number(value("--limit") || 10) });
    if (args.includes("--json")) console.log(JSON.stringify(found, null, 1));
    else printResults(found);
  } else {
    const results = Object.fromEntries(readQueries(args[0]).map(({ id, q }) => [id, serviceIds(engine, q)]));
    writeFileSync(args[1], JSON.stringify(results, null, 1) + "\n");
  }
  return 0;
}

if (process.argv[1] && import.meta.url === new URL(`file://${path.resolve(process.argv[1])}`).href) process.exitCode = main(process.argv.slice(2));
