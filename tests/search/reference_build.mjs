// What the build writes into search/, in JavaScript and with the real lunr: the executable form of
// docs/search-format.md. The tests search what it makes; the C++ build must make the same.
import { loadScripts } from "./load_scripts.mjs";
import { mineAcronyms } from "./mine_acronyms.mjs";
import { packPhrases } from "./pack_phrases.mjs";

const { Handrail, lunr } = loadScripts(["lunr.js", "text.js", "store.js"]);
const { fold, createStemmer, lunrStemmer } = Handrail.text;

export const fields = { name: 4, summary: 2, keywords: 4, labels: 1, body: 1 };
export const limits = { repeated: 5, mostBodyWords: 60, leastBodyWords: 20, allBodyWords: 66000, shardEntries: 2500, reachKm: 30 };

/** How many words of each body are indexed: fewer on a large site, so that the index stays small. */
function bodyWords(entries) {
  return Math.max(limits.leastBodyWords, Math.min(limits.mostBodyWords, Math.floor(limits.allBodyWords / Math.max(1, entries))));
}

const stopWords = new Set(lunrStopWords());
const kinds = ["service", "guide", "pathway", "event", "news", "organisation"];
const kindLetters = { service: "s", guide: "g", pathway: "p", event: "e", news: "n", organisation: "o" };

function lunrStopWords() {
  return "a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do does either else ever every for from get got had has have he her hers him his how however i if in into is it its just least let like likely may me might most must my neither no nor not of off often on only or other our own rather said say says she should since so some than that the their them then there these they this tis to too twas us wants was we were what when where which while who whom why will with would yet you your".split(" ");
}

/** The folded sentences of a text. */
function sentences(text) {
  return String(text || "").split(/[.!?]+(?=\s|$)|\n+/).map(fold).filter(Boolean);
}

/** Sentences that stand in so many entries that they tell none apart. */
function repeatedSentences(entries) {
  const counts = new Map();
  for (const entry of entries) {
    for (const sentence of new Set(sentences(entry.body))) counts.set(sentence, (counts.get(sentence) || 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= limits.repeated).map(([sentence]) => sentence));
}

/** The first words of who it is for and of the body, without repeated sentences and stop words. */
function boundedBody(entry, repeated, said, most) {
  const kept = [fold(entry.who_for), ...sentences(entry.body).filter((sentence) => !repeated.has(sentence))];
  const words = kept.join(" ").split(" ").filter((word) => word && !stopWords.has(word) && !said.has(word));
  return [...new Set(words)].slice(0, most).join(" ");
}

function protect(text, noStem) {
  return text.split(" ").map((word) => (noStem.has(word) ? word + "_" : word)).join(" ");
}

/** The texts that are indexed for one entry, folded. */
function indexedTexts(entry, data, repeated, most) {
  const nameOf = (list, id) => (data[list].find((term) => term.id === id) || { name: id }).name;
  const labels = [
    ...entry.categories.map((id) => nameOf("categories", id)),
    ...entry.needs.map((id) => nameOf("needs", id)),
    entry.organisation,
  ];
  const text = {
    name: fold(entry.name),
    summary: fold(entry.summary),
    keywords: fold(entry.keywords.join(" . ")),
    labels: fold(labels.filter(Boolean).join(" . ")),
  };
  const said = new Set(Object.values(text).join(" ").split(" "));
  return { ...text, body: boundedBody(entry, repeated, said, most) };
}

function lunrIndex(texts, noStem) {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.stopWordFilter, lunr.stemmer); // no trimmer: the text is folded already
  builder.searchPipeline.add(lunr.stemmer);
  builder.b(0); // the reader weighs lengths over all shards; and equal scores compress better
  builder.ref("ref");
  for (const [name, boost] of Object.entries(fields)) builder.field(name, { boost });
  texts.forEach((text, number) => {
    const document = { ref: "e" + number };
    for (const name of Object.keys(fields)) document[name] = protect(text[name], noStem);
    builder.add(document);
  });
  return JSON.parse(JSON.stringify(builder.build()));
}

const letter = (value, letters) => letters[value] || "-";
const dayBit = { mon: 1, tue: 2, wed: 4, thu: 8, fri: 16, sat: 32, sun: 64 };

/** The last line of an address, from the second on, without digits and not an area's name or a county. */
function townOf(location, areaNames) {
  const lines = (location.address || []).map((line) => String(line).trim()).slice(1);
  return lines.reverse().find((line) => line && !/\d|shire$/i.test(line) && !areaNames.has(fold(line))) || "";
}

function storeOf(entries, data, towns, areaNames) {
  const numbers = (list, ids) => ids.map((id) => data[list].findIndex((term) => term.id === id)).filter((n) => n >= 0);
  const round = (value) => (value == null ? null : Math.round(value * 1000) / 1000);
  const place = (location) => {
    const centre = pointOf(location, data.postcodes);
    const town = towns.findIndex((t) => t.name === townOf(location, areaNames));
    return centre || town >= 0 ? [round(centre && centre[0]), round(centre && centre[1]), town] : [];
  };
  const column = (make) => entries.map(make);
  return {
    format: 1,
    kinds: column((e) => kindLetters[e.kind]).join(""),
    ids: column((e) => e.id),
    names: column((e) => e.name),
    summaries: column((e) => e.summary),
    categories: column((e) => numbers("categories", e.categories)),
    needs: column((e) => numbers("needs", e.needs)),
    areas: column((e) => numbers("areas", e.areas)),
    ages: column((e) => (e.ages && (e.ages.from != null || e.ages.to != null) ? [e.ages.from ?? null, e.ages.to ?? null] : 0)),
    cost: column((e) => letter(e.cost && e.cost.type, { free: "f", paid: "p", varies: "v" })).join(""),
    level: column((e) => letter(e.level, { universal: "u", targeted: "t", specialist: "s" })).join(""),
    status: column((e) => letter(e.status || "active", { active: "a", paused: "p", closed: "c" })).join(""),
    routes: column((e) => numbers("routes", (e.access && e.access.routes) || [])),
    features: column((e) => numbers("features", [...new Set(e.locations.flatMap((l) => l.accessibility || []))])),
    days: column((e) => (e.opening || []).flatMap((o) => o.days || []).reduce((bits, day) => bits | dayBit[day], 0)),
    places: column((e) => e.locations.flatMap(place)),
  };
}

function pointOf(location, postcodes) {
  return location.lat != null && location.lon != null ? [location.lat, location.lon] : centreOf(location.postcode, postcodes);
}

export function centreOf(postcode, postcodes) {
  const match = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)[A-Z]{2}$/i.exec(String(postcode || "").trim());
  if (!match) return null;
  const outward = match[1].toUpperCase();
  return postcodes[`${outward} ${match[2]}`] || postcodes[outward] || null;
}

function complete(entry) {
  const empty = { kind: "service", categories: [], needs: [], areas: [], keywords: [], locations: [], summary: "", body: "" };
  return { ...empty, ...Object.fromEntries(Object.entries(entry).filter(([, value]) => value != null)) };
}

const byKindAndId = (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** By first category, then kind and id: neighbours share words, which compresses better. */
function inOrder(data) {
  const category = (entry) => data.categories.findIndex((term) => term.id === entry.categories[0]);
  return (a, b) => category(a) - category(b) || byKindAndId(a, b);
}

/** Runs of at most `shardEntries`; where more than one is needed, area by area. */
function shardsOf(entries, data) {
  if (entries.length <= limits.shardEntries) return [entries];
  const area = (entry) => data.areas.findIndex((term) => term.id === entry.areas[0]);
  const sorted = [...entries].sort((a, b) => area(a) - area(b)); // stable: the order above within an area
  const count = Math.ceil(sorted.length / limits.shardEntries);
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, n) => sorted.slice(n * size, (n + 1) * size));
}

function townsOf(entries, areaNames, postcodes) {
  const found = new Map();
  for (const location of entries.flatMap((entry) => entry.locations)) {
    const name = townOf(location, areaNames);
    if (!name) continue;
    const centre = pointOf(location, postcodes);
    if (!found.has(name)) found.set(name, []);
    if (centre) found.get(name).push(centre);
  }
  const mean = (centres, axis) => (centres.length ? Math.round((centres.reduce((sum, c) => sum + c[axis], 0) / centres.length) * 1000) / 1000 : null);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, centres]) => ({ name, lat: mean(centres, 0), lon: mean(centres, 1) }));
}

/** Centres within 30 km of a place of an entry or of one of the council's own areas, each such point taken to a tenth of a degree. */
function postcodesNear(entries, data) {
  const points = entries.flatMap((entry) => entry.locations.map((location) => pointOf(location, data.postcodes)));
  for (const area of data.areas) if (area.lat != null && area.lon != null && !area.outside) points.push([area.lat, area.lon]);
  const cells = new Map(points.filter(Boolean).map((point) => point.map((value) => Math.round(value * 10) / 10)).map((cell) => [cell.join(), cell]));
  const isNear = (centre) => [...cells.values()].some((cell) => Handrail.store.distanceKm(cell, centre) <= limits.reachKm);
  return Object.fromEntries(Object.entries(data.postcodes).filter(([, centre]) => isNear(centre)));
}

/** "hold held": a family of single words each, folded. */
function formsOf(families) {
  const single = families.map(({ words }) => words.map(fold).filter((word) => word && !word.includes(" ")));
  return single.filter((words) => words.length > 1).map((words) => words.join(" "));
}

/**
 * `data`: categories, needs, areas, ages, routes, features ([{id, name, ...}]), glossary, wordForms, contact, safety, and postcodes: {"LE15": [lat, lon], ...}.
 * Gives {"search": {...}, "index-0": {...}, "store-0": {...}, ...}: the files of search/ by name.
 */
export function build(rawEntries, rawData, synonyms) {
  const data = { categories: [], needs: [], areas: [], ages: [], routes: [], features: [], glossary: [], wordForms: [], postcodes: {}, ...rawData };
  const entries = rawEntries.map(complete).sort(inOrder(data));
  const repeated = repeatedSentences(entries);
  const acronyms = mineAcronyms(entries, data.glossary, fold, stopWords);
  const noStem = new Set([...(synonyms.no_stem || []), ...acronyms.map(([short]) => fold(short)).filter((w) => w.endsWith("s"))]);
  const areaNames = new Set(data.areas.map((area) => fold(area.name)));
  const shardMembers = shardsOf(entries, data);
  const towns = townsOf(shardMembers.flat(), areaNames, data.postcodes);
  const files = {};
  const words = new Set();
  const shards = shardMembers.map((members, number) => {
    const texts = members.map((entry) => indexedTexts(entry, data, repeated, bodyWords(entries.length)));
    for (const text of texts) Object.values(text).join(" ").split(" ").forEach((word) => words.add(word));
    files["index-" + number] = lunrIndex(texts, noStem);
    files["store-" + number] = storeOf(members, data, towns, areaNames);
    const areas = [...new Set(files["store-" + number].areas.flat())].sort((a, b) => a - b);
    return { index: "index-" + number, store: "store-" + number, entries: members.length, areas };
  });
  const pick = (list, keys) => list.map((term) => Object.fromEntries(keys.filter((key) => term[key] != null && term[key] !== "" && term[key] !== false).map((key) => [key, term[key]])));
  files.search = {
    format: 2, version: "reference", built: "2026-01-01", scripts: [], synonyms: "synonyms", shards,
    fields: Object.entries(fields),
    categories: pick(data.categories, ["id", "name", "parent"]), needs: pick(data.needs, ["id", "name", "parent"]),
    areas: pick(data.areas, ["id", "name", "parent", "lat", "lon", "outside"]), ages: pick(data.ages, ["id", "name", "from", "to"]),
    routes: pick(data.routes, ["id", "name"]), features: pick(data.features, ["id", "name"]),
    towns, postcodes: postcodesNear(entries, data), no_stem: [...noStem].sort(),
    glossary: data.glossary.map((term) => [term.acronym || "", term.term, term.plain]),
    words: [...words].filter((word) => /^[a-z]{3,24}$/.test(word)).sort().join(" "),
    contact: data.contact || {}, safety: data.safety || {},
  };
  const { groups = [], ...rest } = synonyms;
  files.synonyms = { phrases: packPhrases(groups, acronyms, fold, createStemmer(lunrStemmer(lunr), noStem)), forms: formsOf(data.wordForms), ...rest };
  return files;
}
