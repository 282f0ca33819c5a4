// Sites whose search files are compared with those of the reference build.

const data = {
  "data/categories.json": { categories: [
    { id: "help", name: "Help & advice" }, { id: "part-of-help", name: "Talking, eating", parent: "help" }, { id: "about", name: "About us" },
  ] },
  "data/needs.json": { needs: [{ id: "talking", name: "Talking" }, { id: "moving", name: "Symud – moving" }] },
  "data/areas.json": { areas: [
    { id: "north", name: "North Exampleshire", lat: 52.66, lon: -0.72 }, { id: "south", name: "Süd", parent: "north", lat: 53.4, lon: -2.3 },
    { id: "away", name: "Away", lat: 55, lon: -1.6, outside: true }, { id: "national", name: "Everywhere" },
  ] },
  "data/word-forms.json": { forms: [{ words: ["Find", "fóund"] }, { words: ["owl", "!"] }, { words: ["dwarf", "dwarves", "dwarfs"] }] },
  "data/glossary.json": { terms: [
    { term: "Education, health and care plan", acronym: "EHCP/EHC plan", plain: "What a child needs, in law." },
    { term: "Speech & language therapy", acronym: "SALT", plain: "Help with talking." }, { term: "Glossary", plain: "This." },
  ] },
};

const siteToml = `[site]
title = "A site"
council = "A council"

[contact]
phone = "01632 960101"
hours = "Mondays"

[safety]
text = "Call 999."

[editions]
easy_read = false
large_print = false
`;

const service = (name, more) => ({ name, summary: `What ${name} is.`, categories: ["help"], ...more });

/** Texts in many scripts, texts that programs stumble over, and fields that say nothing. */
const hostile = {
  "content/services/a-welsh.json": service("Clwb nofio Ŵyl", {
    summary: "Mae’r pwll yn gynnes; dewch â thywel.", keywords: ["tŷ’r ysgol", "NOFIO"], areas: ["south"],
    description: "Ynys Môn. Ffôn 01632 960101!\n\nTîm ÔL-16: ẁ ŷd ÿ. Gŵyr’s best: d'Arcy's club, children's and childrens'.",
  }),
  "content/services/b-urdu.json": service("تیراکی کلب", {
    summary: "ان بچوں کے لیے جنہیں شور پسند نہیں۔", description: "مفت ہے، ہفتہ ۱۰ بجے. وَقفے؛ SEND دستیاب ہے۔ ؤ ئ ۂ آ", who_for: "بچوں",
  }),
  "content/services/c-chinese.json": service("游泳俱乐部", {
    summary: "适合怕吵的孩子。", description: "免费，星期六10点。日本語のサービス ｶﾞｷﾞ Ｆｕｌｌ　Ｗｉｄｔｈ ภาษาไทย ខ្មែរ 한국어 हिन्दी में",
  }),
  "content/services/d-emoji.json": service("🏊 Swim 🏊‍♀️ club™", {
    summary: "😀😀 fun 👨‍👩‍👧‍👦 family-day — 🎉", keywords: ["🎨", "①②", "ﬁne", "½ day", "PECS™", "Straße", "ÆSIR Łódź ıSTANBUL"],
  }),
  "content/services/e-odd-words.json": service("__proto__ constructor", {
    summary: "toString hasOwnProperty </script> \\ ' \" ` ${x} <!-- -->", keywords: ["__proto__", "prototype", "null", "NaN"],
    description: "valueOf \\_\\_proto\\_\\_ ISPs and the IAS's work. See 16:30, swim -, a+b, x^2, ~3, field:word.",
    organisation: "constructor",
  }),
  "content/services/f-acronyms.json": service("Autism Outreach Team and Educational Psychology Service", {
    keywords: ["AOT", "EPS", "OTE", "aot", "EP", "AOTEPS"],
    description: "The Child and Adolescent Mental Health Service (CAMHS) and Research & Development (R&D). 🎉 Occupational Therapists (OTs).\n\n" +
      "SENCO: special educational needs co-ordinator, in schools. ADHD: attention deficit hyperactivity disorder 🎉🎉🎉. (NOT) (the) TOP: secret of it. " +
      "xASD: autism spectrum disorder. ASD: autism. PfA: preparing for adulthood and " + "very ".repeat(40) + "long",
  }),
  "content/services/g-empty.json": service("Nothing stated", { keywords: [], needs: [], ages: {}, description: "", organisation: "", cost: { type: "" } }),
  "content/services/h-full.json": service("Full", {
    categories: ["part-of-help", "help"], needs: ["moving", "talking"], areas: ["national", "north"], ages: { from: 3, to: 11 },
    level: "targeted", cost: { type: "paid" }, status: "paused", who_for: "Children who’d rather not queue & wait.",
    access: { routes: ["gp-referral", "school-referral"] }, organisation: "the-trust",
    locations: [
      { name: "Clinic", address: ["1 High Street", "Oakham"], postcode: "LE15 6HP", lat: 52.6704, lon: -0.7335, accessibility: ["step-free", "hearing-loop"] },
      { address: ["The Hall", " Little Town ", "Exampleshire"], postcode: "m33 2aa", accessibility: ["hearing-loop"] },
      { address: ["The Hall", "Oakham", "Rutland", "LE15"] }, { postcode: "ZE2 9AA" }, { address: ["Only one line"] }, { address: ["A", "süd"] },
      { address: ["A", "Oakham Hill"], lat: 49.9135, lon: -5.2555 },
    ],
    opening: [{ days: ["mon", "tue"], from: "09:00", to: "17:00" }, { days: ["sun", "mon"] }],
    description: "Shared words. Shared words! Its own: one… two?! Three.5 four.\n\n## A heading\n\n- an item [with a link](https://example.org/way) in it",
  }),
  "content/services/i-ages.json": service("From eleven", { ages: { from: 11 }, cost: { type: "varies", text: "It varies" }, level: "universal", status: "closed", closed_on: "2020-01-01" }),
  "content/services/j-ages.json": service("To four", { ages: { to: 4 }, categories: ["about"], cost: { type: "free" }, level: "specialist" }),
  ...Object.fromEntries(["k", "l", "m", "n", "o"].map((id) => [`content/guides/${id}-shared.json`,
    { name: `Guide ${id}`, summary: "Shared summary.", categories: ["about"], description: `We all say this. Only ${id}${id}${id} says that.` }])),
  "content/pathways/p-path.json": { name: "A pathway", summary: "Steps.", categories: ["help"], description: "First this.",
    steps: [{ title: "Ask the wizard", who: "You", text: "By owl post.", outcome: "A reply by griffin" }, { title: "Wait" }] },
  "content/events/q-past.json": { name: "Past event", summary: "It was.", categories: ["help"], date: "2019-05-01" },
  "content/events/r-coming.json": { name: "Coming event", summary: "It will be.", categories: ["help"], date: "2099-05-01" },
  "content/news/s-news.json": { name: "News", summary: "It is new.", categories: ["about"], date: "2026-01-01" },
  "content/organisations/the-trust.json": { name: "The Trust (NHS)", summary: "It runs things.", sector: "health" },
  "content/organisations/constructor.json": { name: "Con Structor Ltd", summary: "It builds.", sector: "other" },
};

export const hostileSite = () => ({ "site.toml": siteToml, ...data, ...hostile });

/** A site of which nothing can be found: a "you said, we did" is read from its list. */
export const emptySite = () => ({
  "site.toml": siteToml, ...data, "content/responses/signs.json": { name: "Signs", summary: "On signs.", you_said: "No signs.", we_did: "Signs." },
});

/** So many entries, in four areas and none, that one shard cannot hold them. */
export function largeSite(count) {
  const areas = ["national", "south", "north", "away"];
  const words = ["hoist", "swim", "autism", "sleep", "respite", "wheelchair", "music", "speech", "school", "transport", "money"];
  const entry = (n) => service(`Service ${n} ${words[n % words.length]}`, {
    categories: [["help", "part-of-help", "about"][n % 3]], areas: n % 5 ? [areas[n % 4]] : [],
    description: `The ${words[(n * 7) % words.length]} group of place${n % 97}. Ring before you come. It has ${words[(n * 3) % words.length]} too.`,
  });
  return { "site.toml": siteToml, ...data, ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`content/services/service-${n}.json`, entry(n)])) };
}
