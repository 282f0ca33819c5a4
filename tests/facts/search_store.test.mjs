// What the search shows of an entry before its page is opened is what the entry's file states.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { assertNone } from '../support-js/facts/assert_none.mjs';
import { readEntries } from '../support-js/facts/entries.mjs';
import { sites } from '../support-js/facts/sites.mjs';

const letters = { services: 's', guides: 'g', pathways: 'p' };
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const costs = { free: 'f', paid: 'p', varies: 'v' };

const list = (value) => (value === undefined || value === null || value === '' ? [] : [value].flat());
const number = (value) => (value === undefined || value === null || value === '' ? null : Number(value));

/** Every entry of the stores by its kind and id: its columns, with routes by id. */
function readStores(site) {
  const read = (name) => JSON.parse(readFileSync(path.join(site, 'search', `${name}.json`), 'utf8'));
  const manifest = read('search');
  const found = new Map();
  for (const { store } of manifest.shards) {
    const columns = read(store);
    columns.ids.forEach((id, row) => {
      const entry = Object.fromEntries(['names', 'summaries', 'ages', 'cost', 'days'].map((column) => [column, columns[column][row]]));
      entry.routes = columns.routes[row].map((route) => manifest.routes[route].id);
      found.set(`${columns.kinds[row]}/${id}`, entry);
    });
  }
  return found;
}

/** The same columns, from the entry's file. */
function expectedOf(entry) {
  const ages = [number(entry.ages?.from), number(entry.ages?.to)];
  const days = new Set(list(entry.opening).flatMap((one) => list(one.days)));
  return {
    names: entry.name,
    summaries: entry.summary,
    ages: ages.every((age) => age === null) ? 0 : ages,
    cost: costs[entry.cost?.type] ?? '-',
    days: week.reduce((sum, day, index) => sum + (days.has(day) ? 2 ** index : 0), 0),
    routes: list(entry.access?.routes),
  };
}

for (const { name, source, out } of sites) {
  test(`${name}: name, summary, ages, cost, days and routes in the search are the entry's`, () => {
    const stores = readStores(out);
    assertNone(readEntries(source).flatMap((entry) => {
      const stored = stores.get(`${letters[entry.kind]}/${entry.id}`);
      if (!stored) return [`${entry.kind}/${entry.id}: not in the search`];
      const expected = expectedOf(entry);
      return Object.keys(expected).filter((key) => JSON.stringify([stored[key]].flat().sort()) !== JSON.stringify([expected[key]].flat().sort()))
        .map((key) => `${entry.kind}/${entry.id}: ${key}: ${JSON.stringify(stored[key])} instead of ${JSON.stringify(expected[key])}`);
    }));
    assert.ok(stores.size > 0);
  });
}
