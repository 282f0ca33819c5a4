#!/usr/bin/env node
// Prints how large the search data of a built site is, and how long the search takes in Node on this machine.
//
//   node bench/search-size.mjs SITE [QUERIES]
//
// SITE is the folder of a built site; QUERIES a file with one query a line (a few of its own without one). Sizes are those of
// the .json files, compressed with gzip -9, and with Brotli as most servers send them. Budget: index and store of 3 000
// services under 700 KB.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { openSite } from '../scripts/search.mjs';

const ownQueries = ['speech therapy', 'my son is 7 and does not sleep what can i do', 'autisim assesment', 'short breaks', 'swim',
  'where do i get a hoist', 'ehcp', 'wheelchair repairs near me', 'lego club for shy kids', 'school transport', 'zzzqqq'];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(12);

function measureFiles(site) {
  const sums = new Map();
  for (const name of readdirSync(path.join(site, 'search')).filter((file) => file.endsWith('.json')).sort()) {
    const bytes = readFileSync(path.join(site, 'search', name));
    const kind = name.replace(/(-\d+)?\.json$/, '');
    const sum = sums.get(kind) ?? { files: 0, plain: 0, gzip: 0, brotli: 0 };
    sums.set(kind, sum);
    sum.files += 1;
    sum.plain += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes).length;
  }
  return sums;
}

function printFiles(sums) {
  console.log(`${'file'.padEnd(12)}${'how many'.padStart(9)}${'plain'.padStart(12)}${'gzip -9'.padStart(12)}${'brotli'.padStart(12)}`);
  for (const [kind, { files, plain, gzip, brotli }] of sums) {
    console.log(kind.padEnd(12) + String(files).padStart(9) + kilobytes(plain) + kilobytes(gzip) + kilobytes(brotli));
  }
  const sum = (unit) => (sums.get('index')?.[unit] ?? 0) + (sums.get('store')?.[unit] ?? 0);
  console.log(`index+store${' '.repeat(10)}${kilobytes(sum('plain'))}${kilobytes(sum('gzip'))}${kilobytes(sum('brotli'))}`);
}

function timed(task) {
  const start = performance.now();
  const result = task();
  return { result, ms: performance.now() - start };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function printTimes(site, queries) {
  const { result: engine, ms: opening } = timed(() => openSite(site));
  const { ms: first } = timed(() => engine.search(queries[0], { limit: 10 }));
  const times = queries.map((query) => timed(() => engine.search(query, { limit: 10 })).ms);
  console.log(`\n${engine.store.count} entries; read and opened in ${opening.toFixed(0)} ms, first query ${first.toFixed(0)} ms, then ` +
    `${median(times).toFixed(1)} ms (median) to ${Math.max(...times).toFixed(1)} ms (slowest) a query`);
}

const [site, file] = process.argv.slice(2);
if (!site) {
  console.error('usage: search-size.mjs SITE [QUERIES]');
  process.exit(2);
}
printFiles(measureFiles(site));
printTimes(site, file ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : ownQueries);
