// A small site in which every field of every kind is filled in at least once, and in which there is every kind of
// page: what the demonstration site has no reason to hold, such as a closed service or an old address, is here.

/** One pixel: enough for a picture. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const description = `The first paragraph, with **strong** and *stressed* words, ~~what was~~ and a [link](../guides/full-guide.md).

## A heading

1. First
2. Second
   - one inside the other

> What somebody said.

### A lower heading

| What | How much |
| --- | --- |
| A day | £4 |

\`\`\`
A form to copy
\`\`\`

![The front door, with a ramp](images/door.png)

---

Write to <mailto:team@example.org> or see <https://example.org/about?a=1&b=2>.
`;

/** The fields that every kind of entry may have. */
const shared = {
  categories: ['part-of-help', 'help'],
  needs: ['talking'],
  areas: ['north'],
  ages: { from: 3, to: 11 },
  organisation: 'full-organisation',
  who_for: 'Children who find it hard to talk.',
  contacts: [
    { name: 'Booking line', phone: '01632 960101', email: 'talk@example.org', url: 'https://example.org/talk', hours: 'Monday to Friday, 9am to 5pm' },
    { hours: 'Weekends only' },
    { url: 'https://www.example.org/a-long-address/that-does-not-break/anywhere-at-all-unless-it-is-told-to/index.html' },
  ],
  links: [{ title: 'Leaflet', url: 'https://example.org/leaflet.pdf' }, { title: 'The guide', url: '../guides/full-guide.md' }],
  keywords: ['SALT', 'stammer'],
  law: ['the-law'],
  picture: { file: 'images/door.png', alt: 'The front door, with a ramp' },
  bsl_video: 'https://example.org/bsl',
  source: 'A council paper, 2020',
  complaints: 'Ring the team, or write to it.',
  reviewed: '2026-09-01',
  review_every: '3 months',
  easy_read_checked: '2026-09-02',
  easy_read: [{ picture: 'talk', text: 'This team helps children who find it hard to talk.' }, { text: 'You can ring us.' }],
  description,
};

const full = (id, name, more) => ({
  name, summary: `What ${name} is, in one sentence.`, ...shared, aliases: [`/old/${id}.html`, `/very-old/${id}/`], ...more,
});

const services = {
  'full-service': full('full-service', 'Full service', {
    sector: 'health',
    level: 'targeted',
    access: { routes: ['ask', 'post'], text: 'Ask for it yourself.', wait: { weeks: 18, as_of: '2026-09-30' } },
    cost: { type: 'paid', text: 'Ask if you cannot pay.', options: [{ amount: '£4', per: 'session', text: 'with a card' }, { amount: '£30' }] },
    locations: [
      { name: 'Clinic', address: ['1 High Street', 'Exampleton'], postcode: 'LE15 6HP', lat: 52.67, lon: -0.73, accessibility: ['ramp', 'loop'] },
      { address: ['The Hall'] },
    ],
    opening: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', note: 'term time only' },
      { days: ['sat'], from: '10:00', to: '12:30' },
      { days: ['sun'], note: 'by arrangement' },
    ],
    places: 95,
    languages: ['en', 'bsl', 'ur'],
  }),
  'bare-service': { name: 'Bare service', summary: 'Nothing else is known.', categories: ['help'] },
  'paused-service': { name: 'Paused service', summary: 'It will open again.', categories: ['help'], status: 'paused', paused_until: '2027-01-04' },
  'closed-service': { name: 'Closed service', summary: 'It has closed.', categories: ['help'], status: 'closed', closed_on: '2026-01-04', replaced_by: 'full-service' },
  'long-words': {
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    summary: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and pneumonoultramicroscopicsilicovolcanoconiosis.',
    categories: ['help'],
    who_for: 'https://example.org/somebody/pasted/an/address/without/a/single/space/into/a/field/for/words',
    contacts: [{ email: 'a.very.long.address.of.a.team.with.a.long.name@department.of.long.names.council.example.org' }],
    description: 'An `inline_code_word_that_has_no_place_to_break_and_is_longer_than_a_phone_is_wide`.\n\n```\na line of code that is much longer than any telephone is wide and must not move the page sideways\n```\n',
  },
};

const kinds = {
  'organisations/full-organisation': full('full-organisation', 'Full organisation', { sector: 'voluntary', formerly: ['Old name', 'Older name'], organisation: '' }),
  'guides/full-guide': full('full-guide', 'Full guide', { audience: 'young-people' }),
  'pathways/full-pathway': full('full-pathway', 'Full pathway', {
    steps: [
      { title: 'Ask', who: 'You', text: 'Write a letter.', limit: { weeks: 6 }, outcome: 'An answer.' },
      { title: 'Wait', limit: { school_days: 15 } },
      { title: 'Begin' },
    ],
  }),
  'events/full-event': full('full-event', 'Full event', {
    date: '2099-06-01', end_date: '2099-06-03', from: '10:00', to: '12:00', place: 'The hall', online: true, booking: 'Ring to book.',
  }),
  'events/repeating-event': full('repeating-event', 'Repeating event', {
    date: '2099-06-01', repeats: { every: 'week', on: ['mon'], from: '10:00', to: '11:00', until: '2099-12-31', except: ['2099-08-03'] },
  }),
  'events/past-event': { name: 'Past event', summary: 'It was long ago.', date: '2017-01-02' },
  'news/full-news': full('full-news', 'Full news', { date: '2026-08-01' }),
  'news/year-only': { name: 'News of a year', summary: 'Nobody knows the day.', year: 2020 },
  'responses/full-response': full('full-response', 'Full response', { you_said: 'It is hard to find.', we_did: 'We moved it.', date: '2026-07-01' }),
  'plans/full-plan': full('full-plan', 'Full plan', {
    what_this_means: 'More places.',
    year: 2026,
    actions: [
      { title: 'Open a base', lead: 'SEND team', start: 'April 2026', end: 'March 2027', status: 'in-progress', progress: 'The room is painted.' },
      { title: 'Train people', status: 'not-stated' },
    ],
  }),
};

const data = {
  categories: [
    { id: 'help', name: 'Help', summary: 'All kinds of help.', order: 1, law: ['the-law'] },
    { id: 'part-of-help', name: 'Part of help', summary: 'One kind of help.', parent: 'help' },
    { id: 'empty', name: 'Empty', summary: 'Nothing is here.' },
  ],
  needs: [{ id: 'talking', name: 'Talking', summary: 'Finding it hard to talk.' }, { id: 'signing', name: 'Signing', summary: 'Using signs.', parent: 'talking' }],
  areas: [{ id: 'county', name: 'The county' }, { id: 'north', name: 'The north', parent: 'county', lat: 52.6, lon: -0.6 }, { id: 'away', name: 'Elsewhere', outside: true }],
  ages: [{ id: 'young', name: 'Young', from: 0, to: 10 }, { id: 'older', name: 'Older', from: 11, to: 25 }],
  'access-routes': [{ id: 'ask', name: 'Ask', plain: 'You ask.' }, { id: 'post', name: 'By post', plain: 'You write.' }],
  accessibility: [{ id: 'ramp', name: 'Ramp', plain: 'There is a ramp.' }, { id: 'loop', name: 'Hearing loop', plain: 'There is a loop.' }],
  glossary: [{ term: 'Education, health and care plan', acronym: 'EHCP', plain: 'A legal plan.' }, { term: 'Base', plain: 'A room in a school.' }],
  timescales: [
    { id: 'first', process: 'Assessment', step: 'Answer', limit: { weeks: 6 }, source: 'The regulations' },
    { id: 'second', process: 'Assessment', step: 'Plan', limit: { weeks: 20 }, source: 'The regulations' },
  ],
  'local-offer-law': [
    { slug: 'the-law', paragraph: '1', subject: 'What is expected', plain: 'What there is.', source: 'The regulations', items: ['Nurseries', 'Schools'] },
    { slug: 'no-answer', paragraph: '2', subject: 'What nobody answers', plain: 'Nothing yet.', source: 'The regulations' },
  ],
};

/** The name of the array inside each data file, where it is not the file's own. */
const arrays = { 'access-routes': 'routes', accessibility: 'features', glossary: 'terms', 'local-offer-law': 'items' };

const siteToml = `[site]
title = "Full site"
statutory_name = "Exampleton SEN and disability local offer"
council = "Exampleton Council"
base_url = "https://full.example.org/offer/"
logo = "images/door.png"
demonstration = true
complaints = "full-guide"

[contact]
phone = "01632 960000"
email = "help@example.org"
hours = "Monday to Friday, 9am to 5pm"
address = "1 Example Street, Exampleton"

[safety]
phone = "01632 960999"
text = "If someone is in danger now, call 999."

[editions]
easy_read = true
large_print = true

[colours]
accent = "#5b2a86"

[feedback]
form = "https://forms.example.org/feedback"
email = "feedback@example.org"

[accessibility]
status = "partial"
prepared = "2026-09-01"
reviewed = "2026-09-02"
tested_by = "Exampleton Council"
problems = ["Some old leaflets cannot be read aloud.", "One map has no words."]
`;

/** The site's source, as {path: content}: give it to buildSite. */
export function fullSite() {
  const files = { 'site.toml': siteToml, 'images/door.png': pixel };
  for (const [id, service] of Object.entries(services)) files[`content/services/${id}.json`] = service;
  for (const [place, entry] of Object.entries(kinds)) files[`content/${place}.json`] = entry;
  for (const [name, items] of Object.entries(data)) files[`data/${name}.json`] = { [arrays[name] ?? name]: items };
  return files;
}
