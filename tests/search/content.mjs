// Reads a site's content and data as the reference build wants them: by other means than Handrail's own readers.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

import { root } from "../support-js/root.mjs";

const kinds = { services: "service", guides: "guide", pathways: "pathway", events: "event", news: "news", organisations: "organisation" };
/** The words of Markdown that holds no more than links, headings, lists, quotes and emphasis; a line a block. */
export function wordsOf(markdown) {
  const blocks = String(markdown ?? "").split(/\n(?=[-*+>#]|\d{1,2}\. )|\n\s*\n/).map((block) => block
    .replace(/^\s*(?:#+|[-*+>]|\d{1,2}\.)\s+/gm, "")
    .replace(/<(https?:|mailto:)[^>]*>/g, "").replace(/[\w.-]+@[\w-]+(\.[\w-]+)+/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|~~)(\S.*?)\1/g, "$2")
    .replace(/\\([\\`*_{}[\]()#+.!<>~-])/g, "$1")
    .replace(/\n/g, " "));
  return blocks.map((block) => block.trim()).filter(Boolean).join("\n");
}

/** The values of front matter (YAML, TOML or JSON) with the text behind it under `description`; of a .json file, the values. */
export function parseEntry(text, name) {
  if (name.endsWith(".json")) return JSON.parse(text);
  const yaml = /^---\r?\n([\s\S]*?)\n---[ \t]*\r?\n?/.exec(text);
  if (yaml) return { ...parseYaml(yaml[1], { schema: "failsafe" }), description: text.slice(yaml[0].length) };
  const toml = /^\+\+\+\r?\n([\s\S]*?)\n\+\+\+[ \t]*\r?\n?/.exec(text);
  if (toml) return { ...parseToml(toml[1]), description: text.slice(toml[0].length) };
  const end = text.indexOf("\n}") + 2;
  return { ...JSON.parse(text.slice(0, end)), description: text.slice(end) };
}

const parseFile = (file) => parseEntry(readFileSync(file, "utf8").replace(/\r\n/g, "\n"), file);

const number = (value) => (value == null || value === "" ? undefined : Number(value));

/** True if an event is over: enough for dates, years and ends of repetition. */
function isOver(facts, today) {
  const day = (value) => (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10);
  if (facts.date == null) return facts.year != null && Number(facts.year) < Number(today.slice(0, 4));
  if (facts.repeats) return facts.repeats.until != null && day(facts.repeats.until) < today;
  return day(facts.end_date ?? facts.date) < today;
}

function entryOf({ kind, id, description, ...facts }, names, today) {
  const steps = (facts.steps ?? []).flatMap((step) => [step.title, step.text, step.outcome]).filter(Boolean);
  return {
    ...facts, kind, id,
    body: [wordsOf(description), ...steps].join("\n"),
    organisation: names.get(facts.organisation) ?? facts.organisation,
    ages: facts.ages && { from: number(facts.ages.from), to: number(facts.ages.to) },
    locations: facts.locations?.map((place) => ({ ...place, lat: number(place.lat), lon: number(place.lon) })),
    status: kind === "event" && isOver(facts, today) ? "closed" : facts.status,
  };
}

function readFiles(folder) {
  if (!existsSync(folder)) return [];
  // A ".easy.md" is the easy-read text of the entry beside it, not an entry.
  return readdirSync(folder, { withFileTypes: true }).filter((file) => !file.name.endsWith(".easy.md")).flatMap((file) => {
    const full = path.join(folder, file.name);
    return file.isDirectory() ? readFiles(full) : [full];
  });
}

/** The entries of a site's folder, as they are on `today` ("2026-11-22"). */
export function readEntries(site, today) {
  const parsed = Object.entries(kinds).flatMap(([folder, kind]) => readFiles(path.join(site, "content", folder))
    .map((file) => ({ ...parseFile(file), kind, id: path.basename(file).replace(/\.(md|json)$/, "") })));
  const names = new Map(parsed.filter(({ kind }) => kind === "organisation").map(({ id, name }) => [id, name]));
  return parsed.filter(({ draft }) => String(draft) !== "true").map((entry) => entryOf(entry, names, today));
}

function readData(site, name) {
  const own = path.join(site, "data", name + ".json");
  return JSON.parse(readFileSync(existsSync(own) ? own : path.join(root, "data", name + ".json"), "utf8"));
}

/** The lists of data/ and the two contacts of site.toml, as the reference build takes them. */
export function readLists(site) {
  const { contact = {}, safety = {} } = parseToml(readFileSync(path.join(site, "site.toml"), "utf8"));
  const { phone, email, address, hours } = contact;
  return {
    categories: readData(site, "categories").categories, needs: readData(site, "needs").needs, areas: readData(site, "areas").areas,
    ages: readData(site, "ages").ages, routes: readData(site, "access-routes").routes,
    features: readData(site, "accessibility").features, glossary: readData(site, "glossary").terms, wordForms: readData(site, "word-forms").forms,
    postcodes: Object.fromEntries(readData(site, "postcodes").postcodes.map(({ code, lat, lon }) => [code, [lat, lon]])),
    contact: { phone, email, address, hours }, safety: { phone: safety.phone, text: safety.text },
  };
}

export const readThesaurus = (site) => readData(site, "synonyms");

/** The invented county: one file of entries with their categories and areas. */
function readCounty(file) {
  const { entries, ...own } = JSON.parse(readFileSync(file, "utf8"));
  return { entries, data: { ...readLists(root), ...own, glossary: [], postcodes: {} } };
}

/** {entries, data} of a site's folder, or of one file with all entries: what `build` in reference_build.mjs takes. */
export function readSite(site, today = new Date().toISOString().slice(0, 10)) {
  return site.endsWith(".json") ? readCounty(site) : { entries: readEntries(site, today), data: readLists(site) };
}
