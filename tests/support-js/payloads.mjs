// What somebody would write into a field to make a page do what it should not, and sites full of it.

import { fullSite } from './full_site.mjs';

/** Every one calls `trap`, which the pages of the test watch, or breaks a page apart if it is not escaped. */
export const payloads = [
  '<script>trap(1)</script>',
  '"><img src=x onerror=trap(2)>',
  "'><svg/onload=trap(3)>",
  '" onmouseover="trap(4)" autofocus onfocus="trap(4)" x="',
  "' autofocus onfocus='trap(5)' tabindex='1",
  '` onmouseover=`trap(6)`',
  'javascript:trap(7)',
  '{{ site.title }}{% include "base.html" %}{# gone #}{% end %}',
  '{{constructor.constructor("trap(8)")()}} ${trap(8)} #{trap(8)} <%= trap(8) %> {council}',
  '</title></head><body onload="trap(9)"><script>trap(9)</script>',
  '</style></script><script>trap(10)</script>',
  '--></noscript></textarea><script>trap(11)</script><!--',
  ']]></summary></entry></feed><script>trap(12)</script><![CDATA[',
  '&lt;script&gt;trap(13)&lt;/script&gt; &#60;b&#62; &amp;amp; &quot; &nbsp; &',
  '\\u003cscript\\u003etrap(14)\\u003c/script\\u003e \\x3c \\" \\',
  '＜script＞trap(15)＜/script＞ ‹img onerror=trap(15)› ＂ ʺ ′',
  '+ADw-script+AD4-trap(16)+ADw-/script+AD4-',
  '%3Cscript%3Etrap(17)%3C/script%3E %00 %0d%0a',
  '<a href=javascript:trap(18)>a</a><iframe srcdoc="<script>trap(18)</script>">',
  '<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example>',
  '<form action=//evil.example><button>b</button><input autofocus onfocus=trap(20)>',
  '<link rel=stylesheet href=//evil.example/a.css><style>*{display:none}</style>',
  '<img src="//evil.example/pixel.png"><object data=//evil.example></object>',
  '\'"`<>&/\\={}[]()%#?:;,@!$^*~|',
  '<İmg src=x onerror=trap(24)> <ſcript>trap(24)</ſcript> Kelvin K',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=trap(25)&gt;">',
];

/** Addresses that are allowed, though they hold what would break out of an attribute that is not escaped. */
export const oddAddresses = [
  "https://example.org/?q='onmouseover='trap(40)'",
  'https://example.org/&quot;onmouseover=trap(41)',
  "https://example.org/#';trap(42);'",
  'https://example.org/%22%3E%3Cscript%3Etrap(43)%3C/script%3E',
  'mailto:team@example.org?subject=%22%3E%3Cscript%3Etrap(44)',
  'HTTPS://EXAMPLE.ORG/javascript:trap(45)',
  'tel:01632960101',
];

/** Names sort and group as they are written: a letter and a number before the payload keep both known. */
const named = (index) => `Item ${String(index).padStart(2, '0')} ${payloads[index]}`;

/** Markdown that says a payload in every place that Markdown has. */
const markdownOf = (payload) => {
  const plain = payload.replace(/[\\`*_{}[\]()#+\-.!<>|&~:"'$%@^=?/,;]/g, '\\$&');
  const attribute = plain.replace(/\n/g, ' ');
  return [
    `A paragraph: ${plain}`, `## ${plain}`, `- ${plain}`, `> ${plain}`, `**${plain}**`,
    `[${plain}](https://example.org/ "${attribute}")`, `![${plain}](images/door.png "${attribute}")`,
    `| ${plain} |\n| --- |\n| ${plain} |`, `~~~~ ${payload.replace(/[~`\n]/g, '')}\n${payload}\n~~~~`, `\`\`\`\`\` ${payload} \`\`\`\`\``,
    'An element that is never closed: <img src=x onerror=trap(30)',
  ].join('\n\n');
};

/** An entry of any kind whose every text is the payload with this number. */
function entry(index, more) {
  const text = payloads[index];
  return {
    name: named(index), summary: text, categories: [`category-${index}`], needs: [`need-${index}`], areas: [`area-${index}`],
    organisation: `${text} `.trim(), who_for: text, keywords: [text.slice(0, 80)], source: text, complaints: text, description: markdownOf(text),
    contacts: [{ name: text, hours: text, phone: '01632 960101', email: "o'brien&co+a@example.org", url: oddAddresses[index % oddAddresses.length] }],
    links: [{ title: text, url: oddAddresses[(index + 1) % oddAddresses.length] }],
    picture: { file: 'images/door.png', alt: text }, easy_read: index % 2 ? [{ picture: text, text }] : undefined,
    bsl_video: oddAddresses[0], internal: { owner: text, notes: text }, ...more(text),
  };
}

/** What each kind has beside that. */
const kinds = {
  services: (text) => ({
    access: { routes: ['route-0'], text }, cost: { type: 'paid', text, options: [{ amount: text, per: text, text }] },
    locations: [{ name: text, address: [text, text], accessibility: ['feature-0'] }], opening: [{ days: ['mon'], note: text }],
  }),
  organisations: (text) => ({ formerly: [text, text] }),
  guides: () => ({ audience: 'families' }),
  pathways: (text) => ({ steps: [{ title: text, who: text, text, outcome: text, limit: { weeks: 2 } }] }),
  events: (text) => ({ date: '2099-01-02', place: text, booking: text }),
  news: () => ({ date: '2026-01-02' }),
  responses: (text) => ({ you_said: text, we_did: text }),
  plans: (text) => ({ what_this_means: text, actions: [{ title: text, lead: text, start: text, end: text, progress: text, status: 'done' }] }),
};

const terms = (prefix, more = () => ({})) => payloads.map((text, index) => ({ id: `${prefix}-${index}`, name: named(index), ...more(text, index) }));

const data = {
  'categories.json': { categories: terms('category', (summary) => ({ summary })) },
  'needs.json': { needs: terms('need', (summary) => ({ summary })) },
  'areas.json': { areas: terms('area') },
  'ages.json': { ages: terms('age', () => ({ from: 0, to: 25 })) },
  'access-routes.json': { routes: terms('route', (plain) => ({ plain })) },
  'accessibility.json': { features: terms('feature', (plain) => ({ plain })) },
  'glossary.json': { terms: payloads.map((plain, index) => ({ term: named(index), acronym: plain, plain })) },
  'timescales.json': { timescales: payloads.map((text, index) => ({ id: `time-${index}`, process: text, step: text, limit: { weeks: 1 }, source: text })) },
  'local-offer-law.json': { items: payloads.map((text, index) => ({ slug: `law-${index}`, paragraph: text, subject: text, plain: text, source: text, items: [text] })) },
  'strings.en-GB.toml': `[page]\nskip = ${JSON.stringify(payloads[1])}\nhelp = ${JSON.stringify(payloads[3])}\nmenu = ${JSON.stringify(payloads[3])}\n`,
};

/** What the site itself is called. */
export const hostileTitle = payloads.slice(0, 5).join(' ');

const siteToml = (text = JSON.stringify(hostileTitle)) => `[site]
title = ${text}
statutory_name = ${text}
council = ${text}
base_url = "https://example.org/&quot;onmouseover=&quot;trap(50);{{council}}/"
logo = "images/door.png"
demonstration = true
[contact]
phone = "01632 960000"
email = "o'brien&co@example.org"
hours = ${text}
address = ${text}
[safety]
phone = "01632 960999"
text = ${text}
[feedback]
form = "https://example.org/?q='onmouseover='trap(51)'"
[accessibility]
status = "partial"
tested_by = ${text}
problems = [${text}, ${text}]
`;

/** A site in which every field for words holds a payload: there is one entry of every kind for each. */
export function hostileSite() {
  const files = { 'site.toml': siteToml(), 'images/door.png': fullSite()['images/door.png'] };
  for (const [name, content] of Object.entries(data)) files[`data/${name}`] = content;
  for (const [kind, more] of Object.entries(kinds)) {
    payloads.forEach((_text, index) => { files[`content/${kind}/item-${index}.json`] = entry(index, more); });
  }
  return files;
}

/** The name of entry number `index` of any kind. */
export const hostileName = named;
