// What Handrail must refuse: addresses that run or lead elsewhere, names that leave their folder, hidden characters.

import { fullSite } from './full_site.mjs';

/** On how many places of its standard page an entry of hostileSite must print its payload, by kind: the fields that show. */
export const textFields = {
  services: 20, organisations: 10, guides: 8, pathways: 11, events: 9, news: 7, responses: 9, plans: 12,
};

/** Addresses that no field and no link may hold. */
const addresses = {
  'an address that runs': 'javascript:trap(60)',
  'an address that runs, in mixed letters': 'JaVaScRiPt:trap(60)',
  'an address that runs, after a space': ' javascript:trap(60)',
  'an address that runs, with a tab in it': 'java\tscript:trap(60)',
  'an address that runs, with a line end in it': 'java\nscript:trap(60)',
  'an address that runs, after a control character': '\u0001javascript:trap(60)',
  'an address that holds a page': 'data:text/html,<script>trap(60)</script>',
  'an address that holds a page, in base64': 'data:text/html;base64,PHNjcmlwdD50cmFwKDYwKTwvc2NyaXB0Pg==',
  'an address of another kind of script': 'vbscript:trap(60)',
  'an address of a file': 'file:///etc/passwd',
  'an address of the source': 'view-source:javascript:trap(60)',
  'an address without its scheme': '//evil.example/x',
  'an address with backslashes': '\\\\evil.example\\x',
  'an address that ends the attribute': 'https://example.org/"onmouseover="trap(60)',
  'an address that opens an element': 'https://example.org/><script>trap(60)</script>',
  'a web address without a host': 'https:javascript:trap(60)',
};

/** What a Markdown text may not hold. */
const texts = {
  'a script in the text': '<script>trap(61)</script>',
  'an element inside a line': 'Words <b onmouseover="trap(61)">and</b> words.',
  'a style in the text': '<style>*{display:none}</style>',
  'an inline frame': '<iframe src="https://evil.example/"></iframe>',
  'a link that runs': '[words](javascript:trap(61))',
  'a link that runs, written as numbers': '[words](&#106;avascript:trap(61))',
  'a link that runs, by name': '[words][one]\n\n[one]: javascript:trap(61)',
  'a link that runs, in angle brackets': '[words](<javascript:trap(61)>)',
  'an automatic link that runs': '<javascript:trap(61)>',
  'a link that holds a page': '[words](data:text/html,trap)',
  'a link without its scheme': '[words](//evil.example/x)',
  'a picture from another host': '![words](https://evil.example/pixel.png)',
  'a picture without its scheme': '![words](//evil.example/pixel.png)',
  'a picture that runs': '![words](javascript:trap(61))',
  'a picture that holds a page': '![words](data:image/svg+xml,trap)',
  'a picture outside of the site': '![words](../../../../etc/passwd)',
  'a link out of the site': '[words](../../../../etc/passwd)',
};

/** Fields of a service with what they may not hold, where it is not an address. */
const fields = {
  'an e-mail address that ends the attribute': { contacts: [{ email: '"onclick="trap(62)"@example.org' }] },
  'an e-mail address that opens an element': { contacts: [{ email: '<script>trap(62)</script>@example.org' }] },
  'a phone number with words': { contacts: [{ phone: '01632 960101"><script>trap(62)</script>' }] },
  'a postcode with an element': { locations: [{ postcode: '<b>LE15 6HP</b>' }] },
  'a language with an attribute': { languages: ['en" onload="trap(62)'] },
  'a picture outside of the site': { picture: { file: '../../../etc/passwd', alt: 'Words' } },
  'a picture at an absolute path': { picture: { file: '/etc/passwd', alt: 'Words' } },
  'a picture on another host': { picture: { file: 'https://evil.example/pixel.png', alt: 'Words' } },
  'a picture that ends the attribute': { picture: { file: 'images/door.png" onerror="trap(62)', alt: 'Words' } },
  'an old address that leaves the site': { aliases: ['/../../etc/cron.d/x.html'] },
  'an old address with an element': { aliases: ['/<script>.html'] },
  'an old address that leaves, encoded': { aliases: ['/%2e%2e/x.html'] },
  'an old address on another host': { aliases: ['//evil.example/x.html'] },
  'an old address with a backslash': { aliases: ['/..\\..\\x.html'] },
  'an old address in place of the home page': { aliases: ['/index.html'] },
  'an unknown category that opens an element': { categories: ['"><script>trap(62)</script>'] },
  'a control character in a name': { name: 'Words \u0000 words' },
  'an escape character in a summary': { summary: 'Words \u001b[31m words' },
  'a change of direction in a name': { name: 'Words \u202e words' },
  'an isolate in a summary': { summary: 'Words \u2066 words' },
};

/** Names of files that cannot be addresses. */
const names = ['<script>', '"onmouseover="trap(63)', 'two words', 'CON', '%2e%2e%2fx', 'ünicode', 'Capital', 'a\u202eb'];

const base = { name: 'A name', summary: 'A summary.', categories: ['help'] };

function* cases() {
  for (const [what, address] of Object.entries(addresses)) {
    yield [`${what}, as a link`, { ...base, links: [{ title: 'Words', url: address }] }];
    yield [`${what}, as a contact`, { ...base, contacts: [{ url: address }] }];
    yield [`${what}, as a video`, { ...base, bsl_video: address }];
  }
  for (const [what, description] of Object.entries(texts)) yield [`${what}, in Markdown`, { ...base, description }];
  for (const [what, more] of Object.entries(fields)) yield [what, { ...base, ...more }];
}

/** One entry for everything that must be refused: {file: content}. */
export function unsafeEntries() {
  const files = [...cases()].map(([, entry], index) => [`content/services/unsafe-${index}.json`, entry]);
  for (const name of names) files.push([`content/services/${name}.json`, base]);
  return Object.fromEntries(files);
}

/** What each of those files is about: {file: words}. */
export function unsafeNames() {
  const files = [...cases()].map(([what], index) => [`content/services/unsafe-${index}.json`, what]);
  for (const name of names) files.push([`content/services/${name}.json`, `a file called ${JSON.stringify(name)}.json`]);
  return Object.fromEntries(files);
}

/** Changes to what belongs to the whole site that must be refused: {what, files}. */
export function siteChanges() {
  const toml = fullSite()['site.toml'];
  const changed = (what, from, to) => {
    if (!toml.includes(from)) throw new Error(`site.toml has no ${from}`);
    return { what, files: { 'site.toml': toml.replace(from, to) } };
  };
  const id = '"><script>trap(64)</script>';
  return [
    changed('a site address that runs', '"https://full.example.org/offer/"', '"javascript:trap(64)"'),
    changed('a site address that ends the attribute', '"https://full.example.org/offer/"', "'https://x.example/\"><script>trap(64)</script>/'"),
    changed('a feedback form that runs', '"https://forms.example.org/feedback"', '"javascript:trap(64)"'),
    changed('a colour that ends the style', '"#5b2a86"', '"red;}</style><script>trap(64)</script>"'),
    changed('a logo outside of the site', 'logo = "images/door.png"', 'logo = "../../etc/passwd"'),
    changed('a logo on another host', 'logo = "images/door.png"', 'logo = "https://evil.example/logo.png"'),
    changed('a logo that ends the attribute', 'logo = "images/door.png"', 'logo = \'images/door.png" onerror="trap(64)\''),
    changed('a language that ends the attribute', 'demonstration = true', 'language = \'en"><script>trap(64)</script>\''),
    changed('a theme outside of the themes', 'demonstration = true', 'theme = "../../../etc"'),
    changed('an e-mail address that ends the attribute', '"help@example.org"', '\'"onclick="trap(64)"@example.org\''),
    { what: 'a category\'s id that opens an element', files: { 'data/categories.json': { categories: [{ id, name: 'Name', summary: 'Words.' }] } } },
    { what: 'an area\'s id that leaves its folder', files: { 'data/areas.json': { areas: [{ id: '../../x', name: 'Name' }] } } },
    { what: 'an age\'s id that opens an element', files: { 'data/ages.json': { ages: [{ id, name: 'Name', from: 0, to: 1 }] } } },
  ];
}
