// The entries of a site as their files state them, read by other means than Handrail's own, and their facts in the words
// that every edition has to have.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseEntry } from '../../search/content.mjs';
import { root } from '../root.mjs';
import { digits, say, words } from './words.mjs';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const list = (value) => (value === undefined || value === null || value === '' ? [] : [value].flat());
const stated = (value) => value !== undefined && value !== null && value !== '';

/** Every entry of the kinds that have all editions: {kind: "services", id, ...fields}. */
export function readEntries(site) {
  return ['services', 'guides', 'pathways'].flatMap((kind) => {
    const folder = path.join(site, 'content', kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.(md|json)$/.test(name) && !name.endsWith('.easy.md')).sort()
      .map((name) => ({ kind, id: path.basename(name).replace(/\.(md|json)$/, ''), easyByHand: existsSync(path.join(folder, name.replace(/\.(md|json)$/, '.easy.md'))), ...parseEntry(readFileSync(path.join(folder, name), 'utf8'), name) }))
      .filter((entry) => String(entry.draft) !== 'true');
  });
}

/** Names by id, of a file of data/: the site's own, or the one that Handrail ships. */
export function namesOf(site, file, array) {
  const own = path.join(site, 'data', file);
  const { [array]: items } = JSON.parse(readFileSync(existsSync(own) ? own : path.join(root, 'data', file), 'utf8'));
  return new Map(items.map((item) => [item.id, item]));
}

function ages({ from, to } = {}) {
  if (stated(from) && String(from) === String(to)) return say(Number(to) === 1 ? words.text.years_one : words.text.years, { n: to });
  if (stated(from) && stated(to)) return say(words.text.ages_between, { from, to });
  if (stated(from)) return say(words.text.ages_from, { from });
  return stated(to) ? say(words.text.ages_to, { to }) : undefined;
}

function costLines(cost = {}) {
  const lines = stated(cost.type) ? [words.text[`cost_${cost.type}`]] : [];
  for (const { amount = '', per, text } of list(cost.options)) {
    const price = stated(per) ? say(words.text.price, { amount, per }) : amount;
    lines.push([price, text].filter(stated).join(': '));
  }
  if (stated(cost.text) && cost.text.replace(/\.$/, '') !== lines[0]) lines.push(cost.text);
  return lines;
}

function time(text) {
  const [hour, minute] = text.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'midday' : 'midnight';
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

function hours({ from, to }) {
  if (stated(from) && stated(to)) return say(words.text.from_to, { from: time(from), to: time(to) });
  if (stated(from)) return say(words.text.from_time, { from: time(from) });
  return stated(to) ? say(words.text.until_time, { to: time(to) }) : '';
}

function days(named) {
  const order = week.filter((day) => named.includes(day));
  const names = order.map((day) => words.text[`day_${day}`]);
  const follow = order.every((day, index) => index === 0 || week.indexOf(day) === week.indexOf(order[index - 1]) + 1);
  if (order.length === 7) return words.text.every_day;
  if (order.length > 2 && follow) return say(words.text.from_to, { from: names[0], to: names.at(-1) });
  return names.length < 2 ? names.join('') : say(words.text.and, { a: names.slice(0, -1).join(', '), b: names.at(-1) });
}

function wait({ weeks, as_of: asOf } = {}) {
  if (!stated(weeks)) return undefined;
  const length = say(Number(weeks) === 1 ? words.text.weeks_one : words.text.weeks, { n: weeks });
  return stated(asOf) ? `${length} ${say(words.facts.as_of, { date: longDate(asOf) })}` : length;
}

function longDate(iso) {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** What a person must be able to read out of every edition of an entry; what nobody stated is undefined or empty. */
export function factsOf(entry, routes) {
  const access = entry.access ?? {};
  return {
    name: entry.name,
    whoFor: entry.who_for || undefined,
    ages: ages(entry.ages),
    cost: costLines(entry.cost),
    costType: entry.cost?.type || undefined,
    amounts: list(entry.cost?.options).map(({ amount }) => amount).filter(stated),
    routes: list(access.routes).map((id) => routes.get(id)?.name ?? id),
    howToAsk: access.text || undefined,
    unconfirmed: String(access.unconfirmed) === 'true' && (stated(access.text) || list(access.routes).length > 0),
    wait: wait(access.wait),
    weeks: stated(access.wait?.weeks) ? Number(access.wait.weeks) : undefined,
    ageRange: { from: entry.ages?.from, to: entry.ages?.to },
    byHand: entry.easyByHand || list(entry.easy_read).length > 0,
    opening: list(entry.opening).map((one) => ({ days: days(list(one.days)), hours: hours(one), note: one.note ?? '' })),
    contacts: list(entry.contacts).map(({ name = '', phone = '', email = '', url = '', hours: open = '' }) =>
      ({ name, phone: digits(phone), email, website: url.replace(/^https?:\/\//, '').replace(/\/$/, ''), hours: open })),
    addresses: list(entry.locations).map(({ address, postcode }) => [...list(address), postcode].filter(stated)).filter((lines) => lines.length > 0),
    steps: list(entry.steps),
  };
}
