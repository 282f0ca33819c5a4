// The county: who is there (`planCounty`), and what each entry says (`service`, `organisation`, `guide`).

import { body } from './prose.mjs';
import { Random } from './random.mjs';
import { groups, houses, kinds, languages, organisationKinds, placeEnds, placeStarts, streets, venues } from './vocabulary.mjs';

/** Words as an id: "Children's hub" becomes "childrens-hub". */
export function slug(words) {
  return words.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const place = (random) => {
  const start = random.of(placeStarts);
  const end = random.of(placeEnds.filter((word) => word[0] !== start.at(-1).toLowerCase()));
  return `${start}${end}`;
};

const lower = (words) => (/^[A-Z][A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));

function serviceName(random, what, where) {
  const pattern = random.between(1, 20);
  if (pattern <= 8) return `${where} ${lower(what.words)}`;
  if (pattern <= 11) return `${what.words} at ${where} ${random.of(venues)}`;
  if (pattern <= 15) return `${what.words} for ${random.of(groups)}, ${where}`;
  if (pattern <= 18) return `${what.words} in ${where}`;
  return `The ${random.of(houses)}, ${where}: ${lower(what.words)}`;
}

/** Draws until the id is new, so that no two entries would write the same page. */
function unused(taken, draw) {
  for (let tries = 0; ; tries++) {
    const drawn = draw();
    const id = slug(drawn.name);
    if (!taken.has(id) && id.length <= 100) {
      taken.add(id);
      return { id, ...drawn };
    }
    if (tries > 1000) throw new Error('The county has run out of names.');
  }
}

function many(count, draw) {
  const taken = new Set();
  return Array.from({ length: count }, (_, at) => unused(taken, () => draw(at)));
}

/** Names and ids of all entries: what is needed before any of them can refer to another. */
export function planCounty(count, seed) {
  const organisationWords = new Random(seed, 1);
  const guideWords = new Random(seed, 2);
  const serviceWords = new Random(seed, 3);
  return {
    seed,
    organisations: many(Math.max(1, Math.floor(count / 50)), () => {
      const [words, sector] = organisationWords.of(organisationKinds);
      return { name: `${place(organisationWords)} ${words}`, sector };
    }),
    guides: many(Math.floor(count / 100), () => {
      const what = guideWords.of(kinds);
      const start = guideWords.of(['How to ask for', 'What to expect from', 'Before your first', 'When you wait for', 'Choosing']);
      return { name: `${start} ${lower(what.words)} near ${place(guideWords)}`, what };
    }),
    services: many(count, () => {
      const what = serviceWords.of(kinds);
      const where = place(serviceWords);
      return { name: serviceName(serviceWords, what, where), what, where };
    }),
  };
}

const pad = (number) => String(number).padStart(2, '0');
const phone = (random) => `01632 960${String(random.between(0, 999)).padStart(3, '0')}`;
const day = (random) => `2026-${pad(random.between(1, 10))}-${pad(random.between(1, 28))}`;
const area = (random) => random.of(['rutland', 'leicestershire', 'leicestershire', 'leicester', 'leicester', 'rotherham']);
const postcode = (random) => {
  const letter = () => random.of([...'ABDEFGHJLNPQRSTUWXYZ']);
  return `HW${random.between(1, 29)} ${random.between(1, 9)}${letter()}${letter()}`;
};

const accessFeatures = ('step-free lift automatic-doors accessible-toilet changing-places baby-changing accessible-parking ' +
  'drop-off-point bus-stop-nearby hearing-loop bsl-on-request large-print picture-signs quiet-space quiet-times low-light ' +
  'sensory-room hoist assistance-dogs visit-before').split(' ');

const lawItems = ['provision-in-area', 'health-provision', 'care-provision', 'training', 'childcare-leisure', 'moving-on',
  'travel', 'advice', 'provision-special', 'identifying-needs'];

function access(random, what) {
  const texts = [
    `Ring us or write, and we shall ring back within ${random.between(2, 9)} days.`,
    `Ask your school or your doctor to write to us. Tell them that you would like a ${what.thing}.`,
    'You can ask for this yourself. If you are under 16, a parent has to agree.',
    `Fill in the short form on our website. A panel meets in the ${random.of(['first', 'second', 'third', 'last'])} week of the month.`,
    `Just come. The first ${what.thing} is a chance to look round.`,
  ];
  const out = { routes: random.some(what.routes, random.between(1, what.routes.length)), text: random.of(texts) };
  if (random.chance(55)) out.wait = { weeks: random.between(0, 52), as_of: day(random) };
  return out;
}

function cost(random) {
  if (random.chance(55)) return { type: 'free' };
  if (random.chance(30)) return { type: 'varies', text: 'Ask us what you would pay, and about help with the cost.' };
  const option = (per, text) => ({ amount: `£${random.between(1, 24)}.${random.of(['00', '50', '25'])}`, per, text });
  const options = [option('session', 'for one child'), option('term', 'for a family')];
  return { type: 'paid', options: options.slice(0, random.between(1, 2)) };
}

function contacts(random, home) {
  const email = random.of(['hello', 'team', 'bookings', 'office', 'ask']);
  const desk = { name: random.of(['Booking line', 'Front desk', 'Team office', 'Duty worker', 'Helpline']), phone: phone(random) };
  if (random.chance(85)) desk.email = `${email}@${home}.example.org`;
  if (random.chance(75)) desk.url = `https://${home}.example.org/${random.of(['', 'families', 'join', 'what-we-do'])}`;
  if (random.chance(70)) desk.hours = `Monday to ${random.of(['Thursday', 'Friday'])}, ${random.between(8, 10)}am to ${random.between(3, 6)}pm`;
  return random.chance(15) ? [desk, { name: 'Text messages', phone: phone(random) }] : [desk];
}

function location(random, where) {
  const out = {
    name: `${where} ${random.of(venues)}`,
    address: [`${random.between(1, 180)} ${random.of(streets)}`, where],
    postcode: postcode(random),
  };
  if (random.chance(70)) {
    out.lat = Number((52.4 + random.next() * 0.9).toFixed(4));
    out.lon = Number((-1.4 + random.next() * 0.8).toFixed(4));
  }
  if (random.chance(85)) out.accessibility = random.some(accessFeatures, random.between(2, 7));
  return out;
}

function opening(random) {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return Array.from({ length: random.between(1, 2) }, () => {
    const from = random.between(8, 16);
    const out = {
      days: random.some(days, random.between(1, 4)).sort((a, b) => days.indexOf(a) - days.indexOf(b)),
      from: `${pad(from)}:${random.of(['00', '30'])}`,
      to: `${pad(from + random.between(1, 4))}:${random.of(['00', '30'])}`,
    };
    if (random.chance(50)) out.note = random.of(['term time only', 'not in August', 'by appointment', 'school holidays only']);
    return out;
  });
}

const summaries = [
  (what, group, where) => `A ${what.thing} in ${where} for ${group} and their families.`,
  (what, group, where) => `${what.words} for ${group} who live near ${where}.`,
  (what, group, where) => `Help for ${group} around ${where}, with a ${what.thing} led by people who know how.`,
  (what, group) => `Somewhere for ${group} to find support, a ${what.thing} at a time.`,
  (what, group, where) => `For ${group}: a small and friendly ${what.thing}, not far from ${where}.`,
];

const audiences = [
  (group, low, high) => `For ${group}, aged ${low} to ${high}. A diagnosis is not needed.`,
  (group, low) => `Mainly ${group}, from ${low} years old, who have tried other help and need more.`,
  (group) => `Families of ${group}. We cannot offer one-to-one care.`,
  (group, low, high) => `Anybody from ${low} to ${high} who lives in the county, and ${group} above all.`,
];

const complaintWords = ['Speak to the manager first. If that does not help, write to the trustees, who answer within 20 working days.',
  'Ring the team and ask for the complaints form, or send us an e-mail.'];

/** A link to another page of the site, as authors write it: relative, to the entry's file name. */
const inside = (folder, entry) => ({ words: entry.name.replaceAll(/[[\]]/g, ''), address: `../${folder}/${entry.id}.md` });

function links(random, county, at, home) {
  const near = [county.services[(at * 7 + 3) % county.services.length], random.of(county.services)];
  const found = random.some(near, random.between(1, 2))
    .filter((other) => other !== county.services[at]).map((other) => inside('services', other));
  if (county.guides.length > 0 && random.chance(40)) found.push(inside('guides', random.of(county.guides)));
  return { inside: found, outside: `https://${home}.example.org/about` };
}

function runner(random, county) {
  const form = random.between(1, 100);
  if (form <= 80) return random.of(county.organisations);
  return form <= 95 ? { name: `Friends of ${place(random)}` } : undefined;
}

function ages(random, what) {
  const low = random.between(what.ages[0], Math.max(what.ages[0], what.ages[1] - 6));
  return [low, random.between(Math.min(low + 4, what.ages[1]), what.ages[1])];
}

function easyRead(random) {
  const rows = ['We help children and young people.', `Ring us on ${phone(random)}.`, 'You can bring somebody with you.'];
  return rows.map((text) => ({ text }));
}

function internal(random) {
  const notes = `Spoke to them on ${day(random)}; ask again before ${random.of(['Easter', 'summer', 'the audit'])}.`;
  return { owner: random.of(['SEND team', 'Early years team', 'Commissioning']), notes };
}

/** Keys that only some entries have, so that every part of a page is met. */
function extras(random, county, facts) {
  if (random.chance(25)) facts.languages = ['en', ...random.some(languages, random.between(1, 2))];
  if (random.chance(20)) facts.places = random.between(6, 120);
  if (random.chance(45)) {
    const byGuide = county.guides.length > 0 && random.chance(50);
    facts.complaints = byGuide ? random.of(county.guides).id : random.of(complaintWords);
  }
  if (random.chance(20)) facts.law = random.some(lawItems, random.between(1, 2));
  if (random.chance(25)) facts.links = [{ title: 'Leaflet for families', url: 'https://leaflets.example.org/send' }];
  if (random.chance(2)) facts.status = 'paused';
  if (random.chance(3)) facts.easy_read = easyRead(random);
  if (random.chance(50)) facts.internal = internal(random);
  facts.reviewed = day(random);
  return facts;
}

/** What a body's sentences may name: what the entry says, and a street and a place near by. */
const scene = (random, said) => ({ ...said, place2: place(random), street: random.of(streets) });

function areas(random) {
  if (random.chance(12)) return random.some(['rutland', 'leicestershire', 'leicester', 'rotherham'], 2);
  return [random.chance(3) ? 'national' : area(random)];
}

function keywords(random, what, group, where) {
  const words = lower(what.words).split(' ').filter((word) => word.length > 3);
  return random.some([...words, group, what.thing, lower(random.of(houses)), where.toLowerCase()], random.between(2, 5));
}

/** Entry number `at`: its facts in PRODUCT.md's keys, and a body of about 235 words. */
export function service(county, at) {
  const random = new Random(county.seed, 1000 + at);
  const { name, what, where } = county.services[at];
  const group = random.of(groups);
  const [low, high] = ages(random, what);
  const by = runner(random, county);
  const home = slug(by?.name ?? where);
  const facts = { name, summary: random.of(summaries)(what, group, where) };
  if (by) facts.organisation = by.id ?? by.name;
  Object.assign(facts, { sector: what.sector, level: what.level, categories: what.categories });
  facts.needs = random.some(what.needs, random.between(1, 3));
  if (random.chance(92)) facts.ages = { from: low, to: high };
  facts.areas = areas(random);
  facts.who_for = random.of(audiences)(group, low, high);
  if (random.chance(95)) facts.access = access(random, what);
  if (random.chance(93)) facts.cost = cost(random);
  facts.contacts = contacts(random, home);
  if (random.chance(88)) facts.locations = [location(random, where)];
  if (facts.locations && random.chance(8)) facts.locations.push(location(random, place(random)));
  if (random.chance(75)) facts.opening = opening(random);
  facts.keywords = keywords(random, what, group, where);
  extras(random, county, facts);
  const about = scene(random, { thing: what.thing, group, place: where, runner: by?.name ?? 'a small local team', low, high });
  return { id: county.services[at].id, facts, body: body(random, 222, about, links(random, county, at, home)) };
}

export function organisation(county, at) {
  const random = new Random(county.seed, 500_000 + at);
  const { id, name, sector } = county.organisations[at];
  const where = place(random);
  const about = scene(random, { thing: 'service', group: random.of(groups), place: where, runner: name, low: 0, high: 25 });
  const facts = { name, summary: `${name} runs services for ${about.group} in and around ${where}.`, sector };
  Object.assign(facts, { areas: [area(random)], contacts: contacts(random, id), reviewed: day(random) });
  return { id, facts, body: body(random, 90, about, { inside: [], outside: `https://${id}.example.org/about` }) };
}

export function guide(county, at) {
  const random = new Random(county.seed, 600_000 + at);
  const { id, name, what } = county.guides[at];
  const [low, high] = what.ages;
  const about = scene(random, { thing: what.thing, group: random.of(groups), place: place(random), runner: 'several teams', low, high });
  const facts = {
    name,
    summary: `What to know, and whom to ask, when you need a ${what.thing} for ${about.group}.`,
    audience: random.of(['families', 'families', 'young-people', 'professionals']),
    categories: what.categories,
    needs: random.some(what.needs, 2),
    areas: [area(random)],
    keywords: [what.thing, about.group],
    reviewed: day(random),
  };
  return { id, facts, body: body(random, 400, about, links(random, county, at, 'guides')) };
}
