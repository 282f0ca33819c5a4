// The parts of the search page that need no browser: the session, which reads shards one by one, the page's address,
// and the short list as text and link.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import vm from "node:vm";

import { loadScripts, readSynonyms, scriptFolder } from "./load_scripts.mjs";
import { build, limits } from "./reference_build.mjs";

/** The scripts of the search and of its page, in a global that has what browsers have besides. */
function load(...pageScripts) {
  const context = loadScripts();
  Object.assign(context, { URLSearchParams, URL, document: { documentElement: { lang: "en-GB" } }, setTimeout });
  for (const name of pageScripts) vm.runInContext(readFileSync(path.join(scriptFolder, name), "utf8"), context, { filename: name });
  return context.Handrail;
}

const plain = (value) => JSON.parse(JSON.stringify(value));

const areas = [
  { id: "county", name: "County" }, { id: "north", name: "Northtown", parent: "county" }, { id: "south", name: "Southtown", parent: "county" },
];
const entries = Array.from({ length: 40 }, (_, n) => ({
  kind: "service", id: `club-${String(n).padStart(2, "0")}`, name: `Club ${n}`, summary: `A swimming club, number ${n}.`, categories: ["clubs"],
  areas: [n % 2 ? "north" : "south"], ages: n % 3 ? { from: 5, to: 11 } : undefined, keywords: n === 39 ? ["hydrotherapy"] : [],
  locations: n < 4 ? [{ address: ["1 High Street", "Oakham"], lat: 52.67 + n / 10, lon: -0.73 }] : [],
}));
const data = { categories: [{ id: "clubs", name: "Clubs" }], areas, ages: [{ id: "5-11", name: "5 to 11", from: 5, to: 11 }], postcodes: { LE15: [52.67, -0.73] } };

/** The files of a site that is cut into shards of at most `size` entries. */
function filesOf(size) {
  const usual = limits.shardEntries;
  limits.shardEntries = size;
  try {
    return build(entries, data, readSynonyms());
  } finally {
    limits.shardEntries = usual;
  }
}

/** A session over files in memory: {session, asked: names in the order of asking, progress}. */
function open(Handrail, files, more = {}) {
  const asked = [];
  const progress = [];
  const read = { text: async (name) => { asked.push(name); return JSON.stringify(files[name]); } };
  return { session: Handrail.session.createSession({ read, onProgress: (now) => progress.push(plain(now)), ...more }), asked, progress };
}

const shared = load("page/session.js", "page/address.js");
const sharded = filesOf(8);
const whole = filesOf(2500);

test("the first answer comes after one shard, and says how many there are", async () => {
  const { session, asked } = open(shared, sharded);
  const answer = await session.search({ query: "swimming club", filters: {}, limit: 50 });
  assert.deepEqual(plain(answer.progress), { loaded: 1, of: 5 });
  assert.ok(answer.results.length > 0 && answer.results.length <= 8);
  assert.deepEqual(asked.slice(0, 4), ["search", "synonyms", "store-0", "index-0"]);
});

test("with all shards the answers are those of a site that is not cut", async () => {
  const cut = open(shared, sharded).session;
  const uncut = open(shared, whole).session;
  await cut.start();
  await cut.loadRest();
  for (const query of ["swimming club", "hydrotherapy", "club 17", "swiming northtown", ""]) {
    const request = { query, filters: {}, limit: 10 };
    const [one, other] = await Promise.all([cut.search(request), uncut.search(request)]);
    assert.deepEqual(one.results.map(({ ref }) => ref).sort(), other.results.map(({ ref }) => ref).sort(), query);
    assert.equal(one.total, other.total, query);
  }
});

test("each shard is asked for once, whatever is asked meanwhile, and progress is told after each", async () => {
  const { session, asked, progress } = open(shared, sharded);
  await Promise.all(["swimming", "club", ""].map((query) => session.search({ query, filters: {}, limit: 5 })));
  await session.loadRest();
  assert.equal(new Set(asked).size, asked.length, asked.join());
  assert.deepEqual(progress.map(({ loaded }) => loaded), [1, 2, 3, 4, 5]);
});

test("the shards of an area that is named or chosen come next", async () => {
  for (const request of [{ query: "club northtown", filters: {} }, { query: "club", filters: { area: ["north"] } }]) {
    const { session, asked } = open(shared, sharded);
    await session.search({ ...request, limit: 5 });
    await session.loadRest();
    const north = sharded.search.shards.flatMap(({ store, areas: numbers }, n) => (n > 0 && numbers.includes(1) && !numbers.includes(2) ? [store] : []));
    assert.ok(north.length > 0);
    const order = asked.filter((name) => name.startsWith("store-")).slice(1);
    assert.deepEqual(order.slice(0, north.length).sort(), north.sort(), order.join());
  }
});

test("a line that fails is tried again at the next question", async () => {
  const { session } = open(shared, sharded);
  const { text } = session.read;
  session.read.text = async () => { throw new Error("no line"); };
  await assert.rejects(session.search({ query: "club", filters: {} }), /no line/);
  session.read.text = text;
  assert.ok((await session.search({ query: "club", filters: {}, limit: 5 })).results.length > 0);
});

test("pages are found by their address, and no more shards are read than that takes", async () => {
  const { session, asked } = open(shared, sharded, { withoutIndex: true });
  const first = sharded["store-0"].ids[3];
  const found = await session.find([`services/${first}.html`]);
  assert.deepEqual(found.map(({ id }) => id), [first]);
  assert.ok(!asked.some((name) => name.startsWith("index-") || name === "store-1"), asked.join());
  const more = await session.find(["services/no-such.html", "services/club-39.html", `services/${first}.html`]);
  assert.deepEqual(more.map(({ id }) => id), ["club-39", first]);
});

test("choices that fit nothing are left out, and that is said", async () => {
  const { session } = open(shared, whole);
  const answer = await session.search({ query: "hydrotherapy", filters: { area: ["south"] }, limit: 5 });
  assert.equal(answer.total, 0);
  assert.equal(answer.relaxed, true);
  assert.equal(answer.results[0].id, "club-39");
  assert.ok(answer.of > 0);
});

test("a place is a postcode, a town or an area with a point; anything else is said to be unknown", async () => {
  const { session } = open(shared, whole);
  const near = async (place) => (await session.search({ query: "club", filters: {}, place, limit: 1 })).near;
  assert.deepEqual(plain(await near("le15 6hp")), { name: "LE15" });
  assert.deepEqual(plain(await near(" OAKHAM ")), { name: "Oakham" });
  assert.equal(await near("Atlantis"), false);
  assert.equal(await near(""), null);
});

test("distance keeps what is near, and what has no address only if that is wished", async () => {
  const { session } = open(shared, whole);
  const count = async (more) => (await session.search({ query: "", filters: {}, place: "LE15", ...more })).total;
  assert.equal(await count({ miles: 0, withoutAddress: true }), 40);
  assert.equal(await count({ miles: 10, withoutAddress: false }), 2);
  assert.equal(await count({ miles: 10, withoutAddress: true }), 38);
});

const states = {
  "nothing": "",
  "words": "?q=lego+club",
  "everything": "?q=lego+club&exact=1&need=a&need=b&age=5-11&cost=free&near=LE15+6&within=5&address=known&sort=distance&show=40",
};

for (const [name, search] of Object.entries(states)) {
  test(`the address keeps ${name} as it was`, () => {
    assert.equal(shared.address.write(shared.address.read(search)), search);
  });
}

test("what makes no sense in an address is left out", () => {
  const { read, write } = shared.address;
  assert.equal(write(read("?q=a&sort=worst&show=-1&within=77&near=&__proto__=x&constructor=y")), "?q=a");
  assert.equal(write(read("?exact=1&within=5&address=known")), "");
  assert.ok(read("?show=999999").show <= 1000);
  assert.ok(read(`?q=${"a".repeat(10000)}`).query.length <= 500);
});

test("choices are counted one by one, a place as one", () => {
  const { read, countChoices, isEmpty } = shared.address;
  assert.equal(countChoices(read(states.everything)), 5);
  assert.equal(isEmpty(read("?sort=name")), true);
  assert.equal(isEmpty(read("?cost=free")), false);
});

const listed = load("../list/kept.js", "../list/list_text.js");

test("the key of a page is its path without the ending, and leads back to it", () => {
  const { keyOf, urlOf, isKey } = listed.kept;
  assert.equal(keyOf("services/a.html"), "services/a");
  assert.equal(keyOf("guides/gŵyl%20fawr.html?x#y"), "guides/gŵyl fawr");
  assert.equal(urlOf("guides/gŵyl fawr"), "guides/g%C5%B5yl%20fawr.html");
  for (const other of ["", "index.html", "services/", "services/../x", "services/..", "javascript:alert(1)", "//example.org/x", "services/a/b", "constructor/x"]) {
    assert.equal(keyOf(other), "", other);
    assert.equal(isKey(other), false, other);
  }
  for (const broken of ["services/%", "services/a%3Fb"]) assert.equal(keyOf(broken), "", broken);
});

test("a link holds the keys and nothing else, and is read as it was written", () => {
  const { toHash, fromHash } = listed.listText;
  const keys = ["services/a", "guides/gŵyl, fawr", "pathways/x-y"];
  assert.deepEqual(plain(fromHash(toHash(keys))), keys);
  assert.deepEqual(plain(fromHash("#services/a,services/a,rubbish,services/b")), ["services/a", "services/b"]);
  assert.equal(fromHash("#" + Array.from({ length: 900 }, (_, n) => `services/s${n}`).join(",")).length, 200);
});

test("as text, each entry is a block of what is known of it", () => {
  const text = listed.listText.asText(
    [{ key: "services/a", name: "A", summary: "About A.", facts: "", phone: "01632 960101" }, { key: "guides/b", name: "B", summary: "", facts: "Free", phone: "" }],
    "Your list", (key) => `https://example.org/${key}.html`);
  assert.equal(text, "Your list\n\nA\nAbout A.\n01632 960101\nhttps://example.org/services/a.html\n\nB\nFree\nhttps://example.org/guides/b.html\n");
});
