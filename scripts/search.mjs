#!/usr/bin/env node
// Searches a built site with exactly the scripts that it ships to browsers.
//   node scripts/search.mjs SITE QUERIES.json RESULTS.json   [{"id","q"}] -> {id: [service ids, best first]}
//   node scripts/search.mjs SITE --query=WORDS [--filter=KEY=ID]... [--limit=N] [--json]
//   node scripts/search.mjs SITE --report=QUERIES [--json]   what each query finds, and which find nothing
// SITE is the folder of a built site. A report takes one query a line, or JSON. Needs Node 18.3 or newer and no packages.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import vm from "node:vm";

const AT_LEAST = 10;
const SHOWN = 10;
const IN_REPORT = 3;
const OPTIONS = {
  query: { type: "string" }, filter: { type: "string", multiple: true, default: [] }, limit: { type: "string", default: String(SHOWN) },
  report: { type: "string" }, json: { type: "boolean", default: false },
};

/** What was asked for cannot be done, and how to mend it: exit status 2. */
class UsageError extends Error {}

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

/** Queries as {id, q}: of a JSON list of texts or of such objects, or of lines. */
function readQueries(file) {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const isJson = /^\s*\[/.test(text);
  const queries = isJson ? JSON.parse(text) : text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  return queries.map((query, n) => (typeof query === "string" ? { id: String(n + 1), q: query } : query));
}

/** {need: [ids], ...} of "need=autism"; what the site does not have is an error that says what it has. */
function chosenFilters(engine, words) {
  const groups = engine.filters.groups;
  const chosen = {};
  for (const word of words) {
    const [key, ...rest] = word.split("=");
    const id = rest.join("=");
    const group = groups.find((each) => each.key === key);
    if (!group) throw new UsageError(`There is no filter "${key}". There are: ${groups.map((each) => each.key).join(", ")}.`);
    const ids = group.options.map((option) => option.id);
    if (!ids.includes(id)) throw new UsageError(`The filter "${key}" has no "${id}". It has: ${ids.join(", ")}.`);
    (chosen[key] = chosen[key] || []).push(id);
  }
  return chosen;
}

const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** What stands above the list of results. */
function printHead({ understood, meaning, nearest, total }) {
  for (const { from, to } of understood ? understood.corrections : []) console.log(`Showing results for "${to}"; you typed "${from}".`);
  if (understood && understood.urgent) console.log("Speaks of danger: emergency numbers are shown above the results.");
  if (meaning) console.log(`${meaning.acronym ? meaning.acronym + ": " : ""}${meaning.term}. ${meaning.plain}`);
  const also = understood && understood.also.length ? `; also looked for ${understood.also.join(", ")}` : "";
  console.log(nearest ? "Nothing matched. The nearest:" : counted(total, "result", "results") + also);
}

function printResults(found, contact) {
  printHead(found);
  found.results.forEach((result, n) => {
    const why = result.why.map((reason) => (reason.kind === "words" ? reason.words.join(", ") : `${reason.asked} -> ${reason.found}`));
    console.log(`${String(n + 1).padStart(3)}. ${result.name} [${result.ref}]\n     ${result.summary}${why.length ? `\n     matches: ${why.join("; ")}` : ""}`);
  });
  if (found.categories.length) console.log(`Categories that fit: ${found.categories.map(({ name }) => name).join(", ")}`);
  const ways = [contact.phone, contact.email].filter(Boolean);
  if ((found.nearest || !found.results.length) && ways.length) console.log(`Or ask: ${ways.join(", ")}`);
}

/** Each different query once, the most frequent first: [{q, times, total, nothing, mended, first: [{ref, name}]}]. */
function reportOn(engine, queries) {
  const times = new Map();
  for (const { q } of queries) times.set(q, (times.get(q) || 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([q, count]) => {
    const found = engine.search(q, { limit: IN_REPORT });
    return {
      q, times: count, total: found.nearest ? 0 : found.total, nothing: found.nearest,
      mended: found.understood ? found.understood.corrections : [],
      first: found.results.map(({ ref, name }) => ({ ref, name })),
    };
  });
}

function printReport(rows) {
  for (const row of rows) {
    const mended = row.mended.map(({ from, to }) => ` (${from} read as ${to})`).join("");
    console.log(`${String(row.times).padStart(5)}  ${row.q}${mended}: ${row.nothing ? "nothing" : counted(row.total, "result", "results")}`);
    row.first.forEach(({ name }, n) => console.log(`         ${row.nothing ? "offered instead:" : `${n + 1}.`} ${name}`));
  }
  const empty = rows.filter((row) => row.nothing);
  const asked = rows.reduce((sum, row) => sum + row.times, 0);
  console.log(`\n${counted(asked, "search", "searches")}, ${rows.length} different; ${empty.length} of these matched nothing${empty.length ? ":" : "."}`);
  for (const row of empty) console.log(`  ${row.q}`);
}

function runReport(engine, file, json) {
  const rows = reportOn(engine, readQueries(file));
  if (json) console.log(JSON.stringify(rows, null, 1));
  else printReport(rows);
}

function runQuery(engine, { query, filter, limit, json }) {
  const found = engine.search(query, { filters: chosenFilters(engine, filter), limit: Number(limit) || SHOWN });
  if (json) console.log(JSON.stringify(found, null, 1));
  else printResults(found, engine.manifest.contact);
}

function runAll(engine, [queries, results]) {
  const found = Object.fromEntries(readQueries(queries).map(({ id, q }) => [id, serviceIds(engine, q)]));
  writeFileSync(results, JSON.stringify(found, null, 1) + "\n");
}

function run(args) {
  const { values, positionals: [site, ...files] } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const inFiles = files.length === 2;
  if (!site || (!inFiles && values.query === undefined && values.report === undefined)) {
    throw new UsageError("usage: search.mjs SITE QUERIES.json RESULTS.json | SITE --query=WORDS | SITE --report=QUERIES");
  }
  const engine = openSite(site);
  if (inFiles) runAll(engine, files);
  else if (values.report !== undefined) runReport(engine, values.report, values.json);
  else runQuery(engine, values);
}

/** Exit status: 0 done, 2 what was asked for is wrong, 3 a file cannot be read or is not what it should be. */
function main(args) {
  try {
    run(args);
    return 0;
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : `error: ${error.message}`);
    return error instanceof UsageError || String(error.code).startsWith("ERR_PARSE_ARGS") ? 2 : 3;
  }
}

const isMain = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) process.exitCode = main(process.argv.slice(2));
