// Easy read, leaflets, the feed and lists hold some of an entry's facts. Those that they hold must be those of the entry.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';

import { sentencesOf } from '../support-js/easy_rules.mjs';
import { assertNone } from '../support-js/facts/assert_none.mjs';
import { factsOf, namesOf, readEntries } from '../support-js/facts/entries.mjs';
import { dialled, wordsOfHtml } from '../support-js/facts/page_text.mjs';
import { says } from '../support-js/facts/read_back.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { digits, say, words } from '../support-js/facts/words.mjs';
import { pdfWords } from '../support-js/pdf_text.mjs';
import { readPage } from '../support-js/site_tree.mjs';
import { checkXml } from '../support-js/xml_check.mjs';

const { easy } = words;

const stated = (age) => age !== undefined && age !== null && age !== '';

/** The sentence that says the ages, where somebody stated them. */
function agesSentence({ from, to }) {
  if (stated(from) && stated(to)) return String(from) === String(to) ? say(easy.ages_one, { age: from }) : say(easy.ages_between, { from, to });
  if (stated(from)) return say(easy.ages_from, { from });
  return stated(to) && say(easy.ages_to, { to });
}

/** What the easy-read page of an entry does not say as its file does. */
function easyProblems(entry, facts, html) {
  const text = wordsOfHtml(html);
  const problems = [];
  const expect = (what, expected) => expected && !says(text, expected) && problems.push(`${what}: "${expected}" is missing`);
  expect('name', entry.name);
  const numbers = dialled(html);
  for (const { phone, email, website, hours } of facts.contacts) {
    if (phone && !numbers.includes(phone)) problems.push(`phone: ${phone} instead of ${numbers}`);
    expect('email', email);
    expect('website', website);
    expect('hours', hours);
  }
  // An author's own words may say the ages in another way, as long as they say the numbers.
  const { from, to } = facts.ageRange;
  const inOwnWords = facts.byHand && [from, to].every((age) => !age || new RegExp(`(?<!\\d)${age}(?!\\d)`).test(text));
  if (!inOwnWords) expect('ages', agesSentence(facts.ageRange));
  if (entry.kind !== 'services') return problems;
  for (const lines of facts.addresses) expect('address', lines.join(' '));
  for (const { hours } of facts.opening) expect('opening', hours);
  for (const amount of facts.amounts) expect('price', amount);
  if (facts.costType === 'free' || facts.costType === 'varies') expect('cost', easy[facts.costType]);
  if (!facts.costType && facts.cost.length === 0 && !facts.byHand) expect('cost', easy.no_cost);
  const length = facts.weeks && say(facts.weeks === 1 ? words.text.weeks_one : words.text.weeks, { n: facts.weeks });
  expect('wait', length && say(easy.wait, { wait: length }));
  if (facts.unconfirmed) expect('not confirmed', easy.unconfirmed);
  const askable = facts.routes.length > 0 || facts.howToAsk;
  if (askable && says(text, easy.no_access)) problems.push('how to ask is stated, and the page says that it is not');
  return problems;
}

/** What the leaflet of an entry does not say as its file does. What has no room is left out, and the leaflet says so. */
function leafletProblems(entry, facts, text) {
  const problems = [];
  const shortened = says(text, words.leaflet.more);
  const always = (what, expected) => expected && !says(text, expected) && problems.push(`${what}: "${expected}" is missing`);
  const unlessShort = (what, expected) => !shortened && always(what, expected);
  const phones = facts.contacts.map(({ phone }) => phone).filter(Boolean);
  // Whose number it is may stand before it, and the next number behind it.
  const first = digits(new RegExp(`${words.contact.phone}:? .*?(?<!\\d)([+0][0-9 ]{8,})`).exec(text)?.[1] ?? '');
  always('name', entry.name);
  if (phones.length > 0 && !first.startsWith(phones[0])) problems.push(`phone: "${first}" instead of ${phones[0]}`);
  if (phones.length === 0 && entry.kind === 'services') always('phone', `${words.contact.phone} ${words.page.not_stated}`);
  for (const phone of phones) if (!shortened && !digits(text).includes(phone)) problems.push(`phone: ${phone} is missing`);
  always('ages', facts.ages && `${words.facts.ages} ${facts.ages}`);
  unlessShort('what it is', sentencesOf(entry.summary ?? '')[0]);
  unlessShort('who', facts.whoFor);
  for (const { phone, email, website, hours } of facts.contacts) for (const one of [email, website, phone && hours]) unlessShort('contact', one);
  if (entry.kind === 'pathways') for (const { title } of facts.steps) unlessShort('step', title);
  if (entry.kind !== 'services') return problems;
  for (const line of facts.cost) unlessShort('cost', line);
  for (const { days, hours } of facts.opening) for (const one of [days, hours]) unlessShort('open', one);
  for (const one of [...facts.routes, facts.howToAsk]) unlessShort('how to ask', one);
  for (const lines of facts.addresses) for (const line of lines) unlessShort('address', line);
  return problems;
}

for (const { name, source, out } of sites) {
  const entries = readEntries(source);
  const routes = namesOf(source, 'access-routes.json', 'routes');

  test(`${name}: the facts on every easy-read page are the entry's`, () => {
    assertNone(entries.flatMap((entry) => {
      const html = readPage(out, path.join('easy-read', entry.kind, `${entry.id}.html`));
      return easyProblems(entry, factsOf(entry, routes), html).map((problem) => `${entry.kind}/${entry.id}: ${problem}`);
    }));
  });

  test(`${name}: the facts on every leaflet are the entry's`, () => {
    assertNone(entries.flatMap((entry) => {
      const text = pdfWords(path.join(out, 'leaflets', entry.kind, `${entry.id}.pdf`));
      return leafletProblems(entry, factsOf(entry, routes), text).map((problem) => `${entry.kind}/${entry.id}: ${problem}`);
    }));
  });

  test(`${name}: the feed names and sums up its entries in their own words`, () => {
    const xml = readPage(out, 'feed.xml');
    checkXml(xml);
    const byPath = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}.html`, entry]));
    const decode = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const items = [...xml.matchAll(/<entry>[^]*?<\/entry>/g)].map(([item]) => ({
      entry: [...byPath].find(([place]) => item.includes(`/${place}"`))?.[1],
      title: decode(/<title>([^]*?)<\/title>/.exec(item)[1]),
      summary: decode(/<summary>([^]*?)<\/summary>/.exec(item)?.[1] ?? ''),
    })).filter(({ entry }) => entry);
    for (const { entry, title, summary } of items) assert.deepEqual([title, summary], [entry.name, entry.summary]);
    assert.equal(items.length > 0, entries.some(({ reviewed }) => reviewed));
  });
}
