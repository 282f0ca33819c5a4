// Without a connection: what was kept is read and searched, and each page says that it is a copy and how old.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { launchBrowser, listen } from '../support-js/browser.mjs';
import { temporaryFolder } from '../support-js/build_site.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { box, openSearch, patience, resultLinks, waitForHeading, waitForResults } from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';
import { listPages } from '../support-js/site_tree.mjs';

const browser = await launchBrowser();
const list = JSON.parse(readFileSync(path.join(demonstrationSite, 'search/offline.json'), 'utf8'));
const service = listPages(demonstrationSite).find((page) => /^services\/[^/]+\.html$/.test(page) && !page.endsWith('index.html'));

/** A server of the test's own, which can be cut off: for the browser's own setting does not reach service workers. */
async function withServer(site, work, options = {}) {
  const server = await serveInSubFolder(site);
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
  context.setDefaultTimeout(patience);
  const tab = await context.newPage();
  const heard = listen(tab);
  try {
    await work({ tab, server, context, heard });
  } finally {
    await context.close();
  }
}

/** Runs in the browser: the version of the site that is kept whole, or nothing. */
async function keptVersion() {
  for (const name of await caches.keys()) {
    const state = await (await caches.open(name)).match(new URL('/council/offer/search/offline-state', location.href).href);
    if (state) return (await state.json()).version;
  }
  return undefined;
}

async function waitUntilKept(tab, version) {
  for (let tries = 0; tries < 480; ++tries) {
    if ((await tab.evaluate(keptVersion)) === version) return;
    await tab.waitForTimeout(500);
  }
  assert.fail('the edition is still not kept');
}

/** Opens a page and waits until its edition is kept. */
async function visit(tab, server, page = 'index.html') {
  await tab.goto(server.address + page);
  await waitUntilKept(tab, list.version);
}

const copyLine = (tab) => tab.locator('.copy:visible');
const longDate = (day) => new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

test('sw.js names its scripts, and the list names every page of each edition with its hash', () => {
  const worker = readFileSync(path.join(demonstrationSite, 'sw.js'), 'utf8');
  assert.ok(worker.includes(list.version));
  for (const [script] of worker.matchAll(/assets\/[\w./]+\.js/g)) readFileSync(path.join(demonstrationSite, script));
  const listed = Object.values(list.files.editions).flat().map(([page]) => page).filter((page) => page.endsWith('.html')).sort();
  assert.deepEqual(listed, listPages(demonstrationSite).sort());
  for (const [file, hash] of [...list.files.shared, ...Object.values(list.files.editions).flat()]) {
    readFileSync(path.join(demonstrationSite, file));
    assert.match(hash, /^[0-9a-f]{10}$/);
  }
});

test('after one visit the whole edition is there offline: pages never opened, search and all, and each says how old it is', () =>
  withServer(demonstrationSite, async ({ tab, server, context, heard }) => {
    await visit(tab, server);
    await context.setOffline(true);
    await server.cut();
    await tab.goto(server.address + service);
    assert.equal(await copyLine(tab).textContent(), `You are offline. This copy is from ${longDate(list.built)}.`);
    assert.ok(await tab.locator('main h1').textContent());
    assert.notEqual(await tab.evaluate(() => getComputedStyle(document.querySelector('.site-header')).backgroundColor), 'rgba(0, 0, 0, 0)', 'without its style');
    heard.take();
    await openSearch(tab, server.address, '?q=hoist');
    await waitForHeading(tab, 'hoist');
    await box(tab).fill('');
    await box(tab).pressSequentially('short breaks', { delay: 20 });
    await waitForHeading(tab, 'short breaks');
    await resultLinks(tab).first().click();
    await copyLine(tab).waitFor();
    assert.deepEqual(heard.take().errors, []);
  }));

test('an edition that was never opened is not kept, and that is said on a page that leads on', () =>
  withServer(demonstrationSite, async ({ tab, server, context }) => {
    await visit(tab, server);
    await context.setOffline(true);
    await server.cut();
    await tab.goto(`${server.address}large-print/${service}`);
    assert.match(await copyLine(tab).textContent(), /You are offline, and this browser has not kept the page/);
    await tab.locator('main a', { hasText: 'home page' }).click();
    await tab.waitForURL(/index\.html/);
    assert.match(await copyLine(tab).textContent(), /You are offline\. This copy/);
  }));

test('with a connection no page says that it is a copy', () => withServer(demonstrationSite, async ({ tab, server }) => {
  await visit(tab, server);
  await tab.goto(server.address + service);
  assert.equal(await copyLine(tab).count(), 0);
  assert.equal(await tab.evaluate(() => document.documentElement.hasAttribute('data-copy')), false);
}));

test('where the server takes too long, the kept copy is shown and says why', () => withServer(demonstrationSite, async ({ tab, server }) => {
  await visit(tab, server);
  server.slow(8000);
  await tab.goto(server.address + service);
  assert.match(await copyLine(tab).textContent(), /Your connection is slow\. This copy is from/);
}));

test('when the connection goes while a page is read, the page says so, and takes it back', () =>
  withServer(demonstrationSite, async ({ tab, server, context }) => {
    await tab.goto(server.address + service);
    await context.setOffline(true);
    await copyLine(tab).waitFor();
    await context.setOffline(false);
    await copyLine(tab).waitFor({ state: 'detached' }).catch(() => {});
    await tab.waitForFunction(() => document.querySelector('.copy').hidden);
  }));

test('a new version of the site is seen at once, and only what changed is fetched for keeping', async () => {
  const site = path.join(temporaryFolder(), 'site');
  cpSync(demonstrationSite, site, { recursive: true });
  await withServer(site, async ({ tab, server }) => {
    await visit(tab, server);
    const file = path.join(site, service);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>/, '<h1>New: '));
    const next = structuredClone(list);
    next.version = 'fedcba9876543210';
    next.files.editions.standard.find(([page]) => page === service)[1] = '0123456789';
    writeFileSync(path.join(site, 'search/offline.json'), JSON.stringify(next));
    const worker = path.join(site, 'sw.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(list.version, next.version));
    await tab.goto(server.address + service);
    assert.match(await tab.locator('h1').textContent(), /^New: /);
    server.asked.length = 0;
    await waitUntilKept(tab, next.version);
    const fetched = server.asked.filter((place) => place.endsWith('.html'));
    assert.ok(fetched.length <= 3, fetched.join(', '));
  });
});

test('whoever saves data keeps only what they look at', () => withServer(demonstrationSite, async ({ tab, server, context }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await tab.goto(server.address + service);
  await tab.evaluate(() => navigator.serviceWorker.ready);
  await tab.reload();
  await tab.waitForTimeout(1500);
  const kept = await tab.evaluate(async () => {
    const names = await caches.keys();
    return names.length ? (await (await caches.open(names[0])).keys()).map(({ url }) => url) : [];
  });
  assert.ok(kept.some((url) => url.endsWith(service)));
  assert.ok(kept.filter((url) => url.endsWith('.html')).length <= 2, kept.join('\n'));
}));

test('the worker minds its own folder, sets no cookie and asks nobody else', () => withServer(demonstrationSite, async ({ tab, server, context, heard }) => {
  await visit(tab, server);
  const scopes = await tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  assert.deepEqual(scopes, [server.address]);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(heard.take().requests.filter((url) => !url.startsWith(server.address)), []);
  assert.deepEqual(server.asked.filter((place) => !place.startsWith('/council/offer/')), []);
}));

test('from disk no service worker is asked for', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const heard = listen(tab);
  await tab.goto(`file://${path.join(demonstrationSite, service)}`);
  await tab.waitForTimeout(1000);
  const { console, errors } = heard.take();
  assert.deepEqual([...console, ...errors], []);
  await context.close();
});
