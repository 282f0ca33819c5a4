#!/usr/bin/env node
// Holds the search of a large site against its budget: bytes on the wire, seconds to the first result on a slow phone,
// milliseconds a query after that. It prints figures and never fails because of one.
//
//   node bench/search-budget.mjs [--services N] [--runs R] [--site FOLDER]
//
// FOLDER is a built site, used as it is; without it one of N services (3000) is generated and built. Needs the tests' npm
// packages, Chromium and a built command: build/release/bin/handrail, or HANDRAIL.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { startBrowser } from '../tests/support-js/chromium.mjs';
import { root } from '../tests/support-js/root.mjs';

const slowed = 4; // times, as Chromium's own tools slow a phone
const settling = 4000; // milliseconds: a new window of Chromium first loads hundreds of scripts of its own, for its address bar
const budget = { kilobytes: 700, firstResult: 1500, query: 50 };
const question = 'speech therapy for my shy 7 year old in oakham';
const questions = [
  'hoist', 'short breaks', 'autism assessment', 'who can help with school refusal', 'lego club', 'speach therepy', 'camhs', 'ehcp',
  'bus to college', 'wheelchair', 'my son bites', 'sensory room', 'respite for parents', 'benefits', 'portage', 'send', 'adhd',
  'sleep', 'swimming', 'job coach', 'hearing loss', 'visual impairment support', 'grants for equipment', 'what is an annual review',
];

function readOptions(words) {
  const options = { services: 3000, runs: 5, site: undefined };
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at].replace(/^--/, '');
    if (!(name in options) || !words[at + 1]) throw new Error('usage: search-budget.mjs [--services N] [--runs R] [--site FOLDER]');
    options[name] = name === 'site' ? path.resolve(words[at + 1]) : Number(words[at + 1]);
  }
  return options;
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
}

function buildSite(services) {
  const folder = mkdtempSync(path.join(process.env.BENCH_DIR ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir()), 'handrail-budget-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  run('node', [path.join(root, 'bench/generate.mjs'), String(services), path.join(folder, 'source')]);
  const handrail = process.env.HANDRAIL ?? path.join(root, 'build/release/bin/handrail');
  run(handrail, ['build', '--quiet', '--site', path.join(folder, 'source'), '--out', path.join(folder, 'site')]);
  return path.join(folder, 'site');
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** A server that compresses each file once and keeps it, as a council's or its network of caches does. */
async function serve(site) {
  const kept = new Map();
  const compressed = (file) => {
    if (!kept.has(file)) kept.set(file, gzipSync(readFileSync(file), { level: 6 }));
    return kept.get(file);
  };
  const server = createServer((request, response) => {
    const file = path.join(site, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip' });
    return response.end(compressed(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, home: `http://127.0.0.1:${server.address().port}/` };
}

const kilobytes = (bytes) => Math.round(bytes / 1000);
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const middle = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const share = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

function printSizes(site) {
  const manifest = JSON.parse(readFileSync(path.join(site, 'search/search.json'), 'utf8'));
  const page = readFileSync(path.join(site, 'search.html'), 'utf8');
  const pageScripts = [...page.matchAll(/(?:src|data-worker)="(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  const groups = {
    indexes: manifest.shards.map(({ index }) => `search/${index}.json`),
    stores: manifest.shards.map(({ store }) => `search/${store}.json`),
    manifest: ['search/search.json'],
    thesaurus: [`search/${manifest.synonyms}.json`],
    'search scripts': manifest.scripts,
    'scripts of the page': pageScripts,
  };
  console.log(`\n${manifest.shards.reduce((sum, { entries }) => sum + entries, 0)} entries in ${manifest.shards.length} shards`);
  console.log('kB'.padStart(28) + 'raw'.padStart(8) + 'gzip'.padStart(8) + 'brotli'.padStart(8));
  const totals = {};
  for (const [name, files] of Object.entries(groups)) {
    const bytes = files.map((file) => readFileSync(path.join(site, file)));
    const sum = (size) => bytes.reduce((all, one) => all + size(one), 0);
    totals[name] = { raw: sum((one) => one.length), gzip: sum((one) => gzipSync(one, { level: 9 }).length), brotli: sum((one) => brotliCompressSync(one).length) };
    const { raw, gzip, brotli } = totals[name];
    console.log(name.padStart(28) + [raw, gzip, brotli].map((size) => String(kilobytes(size)).padStart(8)).join(''));
  }
  const both = (kind) => kilobytes(totals.indexes[kind] + totals.stores[kind]);
  console.log(`index and store: ${both('gzip')} kB gzip, ${both('brotli')} kB brotli; the budget for 3 000 services is ${budget.kilobytes} kB: ${(both('gzip') / budget.kilobytes).toFixed(2)} of it`);
}

/** Notes in the page when the first result stands in it. */
const watchForResult = () => {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.results .cards > li')) return;
    window.firstResult = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

async function openSlowly(browser, home, { worker, rate }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(240_000);
  const page = await context.newPage();
  await page.addInitScript(watchForResult);
  if (!worker) await page.addInitScript(() => { delete window.Worker; });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  await page.waitForTimeout(settling);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${home}search.html?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.firstResult);
  return { context, page, first: await page.evaluate(() => window.firstResult) };
}

/** Milliseconds of each question, with all shards there and nothing else going on. */
async function timeQuestions(page) {
  await page.waitForFunction(() => globalThis.Handrail.searchPage);
  await page.waitForFunction(async () => {
    const answer = await globalThis.Handrail.searchPage.client.ask('search', { query: 'school', filters: {}, limit: 1 });
    return answer.progress.loaded === answer.progress.of;
  });
  return page.evaluate(async (all) => {
    const times = [];
    for (const query of all) {
      const start = performance.now();
      await globalThis.Handrail.searchPage.client.ask('search', { query, filters: {}, limit: 20 });
      times.push(performance.now() - start);
    }
    return times;
  }, questions);
}

/** What stock lunr needs only to load the same indexes, in the same slowed page: for a ratio. */
async function timeLunr(page, site) {
  const shards = readdirSync(path.join(site, 'search')).filter((name) => /^index-\d+\.json$/.test(name)).map((name) => `search/${name}`);
  return page.evaluate(async (files) => {
    const texts = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
    const start = performance.now();
    for (const text of texts) globalThis.lunr.Index.load(JSON.parse(text));
    return performance.now() - start;
  }, shards);
}

async function measure(browser, home, site, how, runs) {
  const firsts = [];
  let times = [];
  let lunr = null;
  for (let n = 0; n < runs; ++n) {
    const { context, page, first } = await openSlowly(browser, home, how);
    firsts.push(first);
    if (n === runs - 1) {
      await timeQuestions(page); // the first round warms the engine up
      times = await timeQuestions(page);
      if (!how.worker) lunr = await timeLunr(page, site);
    }
    await context.close();
  }
  return { firsts, times, lunr };
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const site = options.site ?? buildSite(options.services);
  printSizes(site);
  const { server, home } = await serve(site);
  const browser = await startBrowser();
  console.log(`\nCold start and queries, ${options.runs} runs each; the machine's load is ${loadavg()[0].toFixed(1)}.`);
  console.log('Chromium slows the page\'s own thread, not workers: the line without a worker is the honest one for a phone.');
  const ways = {
    [`in a worker, page slowed ${slowed} times`]: { worker: true, rate: slowed },
    [`all in the page, slowed ${slowed} times`]: { worker: false, rate: slowed },
    'all in the page, not slowed': { worker: false, rate: 1 },
  };
  for (const [name, how] of Object.entries(ways)) {
    const { firsts, times, lunr } = await measure(browser, home, site, how, options.runs);
    const least = Math.min(...firsts);
    console.log(`${name.padStart(36)}: first result after ${Math.round(least)} ms (middle ${Math.round(middle(firsts))}), ${(least / budget.firstResult).toFixed(2)} of the budget;`
      + ` a query ${middle(times).toFixed(0)} ms (95%: ${share(times, 0.95).toFixed(0)}), ${(middle(times) / budget.query).toFixed(2)} of it`);
    if (lunr !== null) console.log(`${''.padStart(38)}lunr.Index.load of the same indexes alone: ${Math.round(lunr)} ms, ${(lunr / least).toFixed(2)} times our whole cold start`);
  }
  await browser.close();
  server.close();
}

await main();
