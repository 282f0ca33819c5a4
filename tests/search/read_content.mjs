// Reads the content folder of a site for the tests of the search: as much of each entry as is indexed.
// The real reader, with all its checks, is src/read; this one trusts what it reads.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import path from "node:path";
import YAML from "yaml";
import { parse as parseToml } from "smol-toml";
import { root } from "./load_scripts.mjs";

const KINDS = { services: "service", guides: "guide", pathways: "pathway", events: "event", news: "news", organisations: "organisation" };
const ENDINGS = new Set([".md", ".json"]);

/** Words of a Markdown text, without its marks; blocks stay on lines of their own. */
export function plainText(markdown) {
  return String(markdown || "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>\n]*>/g, " ")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, "")
    .replace(/^[ \t]*[-=]{3,}[ \t]*$/gm, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/(^|\W)[*_](\S)/g, "$1$2");
}

/** The values of front matter (YAML, TOML or JSON) with the body under `description`. */
export function parseEntry(text, name) {
  if (name.endsWith(".json")) return JSON.parse(text);
  const yaml = /^---\r?\n([\s\S]*?)\n---[ \t]*\r?\n?/.exec(text);
  if (yaml) return { ...YAML.parse(yaml[1], { schema: "failsafe" }), description: text.slice(yaml[0].length) };
  const toml = /^\+\+\+\r?\n([\s\S]*?)\n\+\+\+[ \t]*\r?\n?/.exec(text);
  if (toml) return { ...parseToml(toml[1]), description: text.slice(toml[0].length) };
  const end = text.indexOf("\n}") + 2;
  return { ...JSON.parse(text.slice(0, end)), description: text.slice(end) };
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => ENDINGS.has(path.extname(name)) && !name.endsWith(".easy.md")).sort();
}

const list = (value) => (value == null ? [] : [value].flat());
const number = (value) => (value == null || value === "" ? null : Number(value));

/** An entry as reference_build.mjs takes it. */
function entryOf(kind, id, raw) {
  const steps = list(raw.steps).map((step) => `${step.title || ""}. ${step.text || ""}`);
  return {
    ...raw, kind, id, name: String(raw.name), summary: String(raw.summary || ""),
    categories: list(raw.categories), needs: list(raw.needs), areas: list(raw.areas), keywords: list(raw.keywords).map(String),
    ages: raw.ages && { from: number(raw.ages.from), to: number(raw.ages.to) },
    locations: list(raw.locations).map((place) => ({ ...place, lat: number(place.lat), lon: number(place.lon) })),
    body: [...steps, plainText(raw.description)].join("\n"),
  };
}

function readEntries(site) {
  return Object.entries(KINDS).flatMap(([folder, kind]) => {
    const base = path.join(site, "content", folder);
    return filesUnder(base).map((name) => entryOf(kind, path.basename(name, path.extname(name)), parseEntry(readFileSync(path.join(base, name), "utf8"), name)));
  });
}

/** A file of data/: the site's own, or else the one that Handrail ships. */
function dataOf(site, name, key) {
  const own = path.join(site, "data", name + ".json");
  const file = existsSync(own) ? own : path.join(root, "data", name + ".json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8"))[key] : [];
}

function sharedData(site) {
  return {
    categories: dataOf(site, "categories", "categories"), needs: dataOf(site, "needs", "needs"), areas: dataOf(site, "areas", "areas"),
    ages: dataOf(site, "ages", "ages"), routes: dataOf(site, "access-routes", "routes"), features: dataOf(site, "accessibility", "features"),
    glossary: dataOf(site, "glossary", "terms"),
  };
}

/** The invented county: one file of entries with their categories and areas. */
function readCounty(file) {
  const { entries, ...own } = JSON.parse(readFileSync(file, "utf8"));
  return { entries, data: { ...sharedData(root), ...own, glossary: [] } };
}

/** {entries, data} of a site's folder, or of one file with all entries: what `build` in reference_build.mjs takes. */
export function readSite(site) {
  if (site.endsWith(".json")) return readCounty(site);
  const entries = readEntries(site);
  const names = new Map(entries.filter((entry) => entry.kind === "organisation").map((entry) => [entry.id, entry.name]));
  for (const entry of entries) entry.organisation = names.get(entry.organisation) || entry.organisation;
  return { entries, data: sharedData(site) };
}
