// The short list: kept in the browser alone, printed, copied, sent to somebody else; from disk and from a server.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { findViolations } from '../support-js/axe.mjs';
import { launchBrowser } from '../support-js/browser.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { openSearch, patience, resultLinks, results, withTab } from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';
import { listPages } from '../support-js/site_tree.mjs';

const browser = await launchBrowser();
const server = await serveInSubFolder(demonstrationSite);
const homes = { 'from disk': `${pathToFileURL(demonstrationSite).href}/`, 'from a server': server.address };
const service = listPages(demonstrationSite).find((page) => /^services\/[^/]+\.html$/.test(page) && !page.endsWith('index.html'));
const guide = listPages(demonstrationSite).find((page) => /^guides\/[^/]+\.html$/.test(page) && !page.endsWith('index.html'));

const inTab = (work, options) => withTab(browser, work, options);

const keep = (tab) => tab.locator('.tools button.keep');
const own = (tab) => tab.locator('.own .cards > li');
const status = (tab) => tab.locator('[data-short-list] [role=status]');

async function keepPage(tab, address) {
  await tab.goto(address);
  const name = (await tab.locator('h1').textContent()).trim();
  await keep(tab).click();
  await tab.locator('.list-link:visible').waitFor();
  return name;
}

for (const [where, home] of Object.entries(homes)) {
  test(`${where}, pages and results are kept, listed in the order of keeping, and removed`, () => inTab(async (tab) => {
    const first = await keepPage(tab, home + service);
    assert.equal(await keep(tab).textContent(), 'Remove from your list');
    const second = await keepPage(tab, home + guide);
    await openSearch(tab, home, '?q=school');
    const third = await resultLinks(tab).nth(2).textContent();
    await results(tab).nth(2).locator('button.keep').click();
    await tab.goto(`${home}short-list.html`);
    assert.deepEqual(await own(tab).locator('.card-name').allTextContents(), [first, second, third]);
    assert.equal(await tab.locator('.own h2').textContent(), 'You have kept 3 pages');
    await own(tab).nth(1).locator('button').click();
    await status(tab).filter({ hasText: `${second} was removed.` }).waitFor();
    assert.deepEqual(await own(tab).locator('.card-name').allTextContents(), [first, third]);
    assert.equal(await tab.evaluate(() => document.activeElement.localName), 'h2', 'the focus was lost');
    await own(tab).first().locator('a').click();
    await tab.waitForURL((url) => url.href === home + service);
  }));

  test(`${where}, whoever opens the link that was sent sees the list and can keep it too`, () => inTab(async (tab) => {
    const keys = [service, guide].map((page) => page.replace(/\.html$/, '')).join(',');
    await tab.goto(`${home}short-list.html#${keys},services/withdrawn-long-ago`);
    await tab.locator('.sent .cards > li').nth(1).waitFor();
    assert.equal(await tab.locator('.sent h2').textContent(), 'Somebody sent you this list');
    assert.match(await tab.locator('.sent').textContent(), /1 page of the list is no longer on this site/);
    assert.equal(await own(tab).count(), 0);
    await tab.locator('.sent button', { hasText: 'Keep these too' }).click();
    await own(tab).nth(1).waitFor();
    assert.equal(await own(tab).count(), 2);
  }));
}

test('the list can be copied as text and as a link, and both work elsewhere', () => inTab(async (tab, _heard, context) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const name = await keepPage(tab, server.address + service);
  await keepPage(tab, server.address + guide);
  await tab.goto(`${server.address}short-list.html`);
  await tab.locator('button', { hasText: 'Copy as text' }).click();
  await status(tab).filter({ hasText: 'Copied' }).waitFor();
  const text = await tab.evaluate(() => navigator.clipboard.readText());
  assert.ok(text.includes(name) && text.includes(server.address + service), text);
  await tab.locator('button', { hasText: 'Copy a link' }).click();
  await status(tab).filter({ hasText: 'Whoever opens the link' }).waitFor();
  const link = await tab.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext();
  const stranger = await other.newPage();
  stranger.setDefaultTimeout(patience);
  await stranger.goto(link);
  await stranger.locator('.sent .cards > li').nth(1).waitFor();
  await other.close();
}));

test('a phone number is on the list of what was kept from its page', () => inTab(async (tab) => {
  const pages = listPages(demonstrationSite).filter((page) => /^services\/[^/]+\.html$/.test(page));
  for (const page of pages) {
    await tab.goto(server.address + page);
    const phone = tab.locator('main a[href^="tel:"]');
    if (await phone.count() === 0) continue;
    const number = (await phone.first().textContent()).trim();
    await keep(tab).click();
    await tab.goto(`${server.address}short-list.html`);
    assert.ok((await own(tab).first().textContent()).includes(number));
    return;
  }
  assert.fail('no service of the demonstration has a phone');
}, { serviceWorkers: 'block' }));

test('on paper there is the list and no button', () => inTab(async (tab) => {
  await keepPage(tab, server.address + service);
  await tab.goto(`${server.address}short-list.html`);
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await own(tab).first().locator('.card-name').isVisible(), true);
  assert.equal(await tab.locator('main button:visible').count(), 0);
}));

test('links with anything else in them are taken for what they are: no keys', () => inTab(async (tab) => {
  for (const hash of ['#javascript:alert(1)', '#services/../index', '#//example.org/x', '#<img src=x onerror=alert(1)>', '#services/%', '#__proto__/x']) {
    await tab.goto('about:blank');
    await tab.goto(`${server.address}short-list.html${hash}`);
    await tab.locator('.own h2').waitFor();
    assert.equal(await tab.locator('.sent a, main img').count(), 0, hash);
  }
}));

test('what somebody put into the store by hand does no harm', () => inTab(async (tab) => {
  await keepPage(tab, server.address + service);
  await tab.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('handrail list'));
    localStorage.setItem(name, JSON.stringify([{ key: 'services/x', name: '<img src=x onerror=alert(1)>' }, { key: 'javascript:alert(1)', name: 'x' }, null, 7, { key: 'services/y', name: {} }]));
  });
  await tab.goto(`${server.address}short-list.html`);
  assert.equal(await own(tab).count(), 2);
  assert.equal(await tab.locator('main img').count(), 0);
  await tab.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('handrail list'));
    localStorage.setItem(name, '{broken');
  });
  await tab.reload();
  assert.match(await tab.locator('.own h2').textContent(), /not kept anything/);
}));

test('nothing is stored until somebody keeps something, and there are never cookies', () => inTab(async (tab, _heard, context) => {
  await openSearch(tab, server.address, '?q=school');
  await tab.goto(server.address + service);
  assert.equal(await tab.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await keep(tab).click();
  assert.equal(await tab.evaluate(() => localStorage.length), 1);
  await keep(tab).click();
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
  assert.deepEqual(await context.cookies(), []);
}));

test('where the browser forbids storing, no button is offered and the list says why', () => inTab(async (tab) => {
  await tab.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } }));
  await tab.goto(server.address + service);
  await tab.locator('.tools button').first().waitFor();
  assert.equal(await keep(tab).count(), 0);
  await tab.goto(`${server.address}short-list.html`);
  assert.match(await tab.locator('.own').textContent(), /does not let us keep anything/);
}));

test('axe finds no fault on the list', () => inTab(async (tab) => {
  await keepPage(tab, server.address + service);
  await tab.goto(`${server.address}short-list.html#${guide.replace(/\.html$/, '')}`);
  await tab.locator('.sent .cards > li').waitFor();
  assert.deepEqual(await findViolations(tab, { atAllSizes: true }), []);
}));
