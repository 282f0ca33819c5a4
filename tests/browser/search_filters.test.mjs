// Filters: what they count, how they join, where they are remembered, and that a keyboard is enough.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { launchBrowser } from '../support-js/browser.mjs';
import { buildSite } from '../support-js/build_site.mjs';
import { focusedPart } from '../support-js/keyboard.mjs';
import * as measures from '../support-js/measures.mjs';
import { placesSite } from '../support-js/places_site.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import {
  box, choice, choices, count, heading, openGroup, openSearch, resultLinks, results, status, waitForHeading, waitForResults, withTab,
} from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';

const browser = await launchBrowser();
const { address: home } = await serveInSubFolder(demonstrationSite);
const phone = { width: 320, height: 640 };

const inTab = (work, options) => withTab(browser, work, options);

/** Waits until as many results are announced in the heading. */
const waitForCount = (tab, wanted) => tab.waitForFunction((n) => parseInt(document.querySelector('#results-heading').textContent.replace(',', ''), 10) === n, wanted);

test('a choice shows as many results as it promised, and the count is announced', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  const group = await openGroup(tab, 'area');
  const [{ id, count: promised }] = await choices(group);
  await choice(group, id).check();
  await waitForCount(tab, promised);
  await status(tab).filter({ hasText: String(promised) }).waitFor({ state: 'attached' });
  assert.equal(new URL(tab.url()).searchParams.get('area'), id);
}));

test('two choices of a group widen, a choice of another group narrows', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  const area = await openGroup(tab, 'area');
  const [first, second] = await choices(area);
  await choice(area, first.id).check();
  await waitForCount(tab, first.count);
  await choice(area, second.id).check();
  await tab.waitForFunction((n) => parseInt(document.querySelector('#results-heading').textContent, 10) > n, first.count);
  const both = await count(tab);
  assert.ok(both <= first.count + second.count);
  const category = await openGroup(tab, 'category');
  const [narrow] = (await choices(category)).filter((one) => one.count < both);
  await choice(category, narrow.id).check();
  await waitForCount(tab, narrow.count);
}));

test('choices that would give nothing are not shown', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  for (const key of ['need', 'age', 'category', 'area']) {
    const group = await openGroup(tab, key);
    for (const one of await choices(group)) assert.ok(one.count > 0, `${key}: ${one.label}`);
  }
}));

test('"Not stated" is a choice of its own', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  const group = await openGroup(tab, 'age');
  const silent = (await choices(group)).find(({ id }) => id === 'not-stated');
  assert.equal(silent.label, 'Not stated');
  await choice(group, 'not-stated').check();
  await waitForCount(tab, silent.count);
}));

test('filters work without a question', () => inTab(async (tab) => {
  await openSearch(tab, home);
  const group = await openGroup(tab, 'age');
  await group.locator('label.choice:visible').first().waitFor();
  assert.equal(await results(tab).count(), 0, 'nothing was asked yet');
  const [one] = await choices(group);
  await choice(group, one.id).check();
  await waitForResults(tab);
  assert.equal(await count(tab), one.count);
}));

test('choices are in the address, the Back button takes one back, and one button clears all', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  const before = await count(tab);
  const group = await openGroup(tab, 'area');
  const [one] = await choices(group);
  await choice(group, one.id).check();
  await waitForCount(tab, one.count);
  await tab.goBack();
  await waitForCount(tab, before);
  assert.equal(await choice(group, one.id).isChecked(), false);
  await tab.goForward();
  await waitForCount(tab, one.count);
  assert.equal(await choice(group, one.id).isChecked(), true);
  await tab.locator('.filters .clear').click();
  await waitForCount(tab, before);
  assert.equal(new URL(tab.url()).search, '?q=school');
  await tab.waitForFunction(() => document.activeElement.id === 'results-heading');
}));

test('where the choices fit nothing, what there is without them is shown, with a way out', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school&cost=paid&level=specialist&day=sun&age=not-stated');
  assert.match(await heading(tab).textContent(), /Nothing fits all of your choices/);
  assert.ok(await results(tab).count() > 0);
  await tab.locator('.notes button', { hasText: 'Clear all' }).click();
  await waitForHeading(tab, 'results for');
}));

test('what somebody else wrote into the address does no harm', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school&need=%3Cimg+src%3Dx+onerror%3Dtrap()%3E&age=__proto__&sort=constructor&show=-5&near=%3Cb%3E&within=abc');
  assert.ok(await results(tab).count() > 0);
  assert.equal(await tab.locator('main img, main b:not(strong)').count(), 0);
}));

async function withPlaces(work) {
  const server = await serveInSubFolder(buildSite(placesSite()));
  await inTab(async (tab) => {
    await openSearch(tab, server.address, '?q=swimming+club');
    await tab.locator('.near').evaluate((element) => { element.closest('details').open = true; });
    await work(tab);
  });
}

const waitForNames = (tab, wanted) => tab.waitForFunction((names) =>
  JSON.stringify([...document.querySelectorAll('.results .card-name a')].map((link) => link.textContent)) === JSON.stringify(names), wanted);

test('a town gives distances, the nearest first, and how far can be chosen', () => withPlaces(async (tab) => {
  await tab.locator('#near-place').fill('oakham');
  await tab.locator('.near button').click();
  await waitForNames(tab, ['Near club', 'Middle club', 'Far club', 'Nowhere club']);
  const cards = await results(tab).allTextContents();
  assert.match(cards[0], /Less than a mile away/);
  assert.match(cards[1], /5\.5 miles away/);
  assert.match(cards[2], /17 miles away/);
  assert.doesNotMatch(cards[3], /away/);
  await tab.locator('#near-miles').selectOption('10');
  await waitForNames(tab, ['Near club', 'Middle club', 'Nowhere club']);
  await tab.locator('#near-without').uncheck();
  await waitForNames(tab, ['Near club', 'Middle club']);
  const { searchParams } = new URL(tab.url());
  assert.deepEqual([searchParams.get('near'), searchParams.get('within'), searchParams.get('address')], ['oakham', '10', 'known']);
  await tab.locator('.filters .clear').click();
  await tab.waitForFunction(() => document.querySelectorAll('.results .card').length === 4);
  assert.equal(await tab.locator('#near-place').inputValue(), '');
}));

test('a postcode does so, too, also one that stands in the question', () => withPlaces(async (tab) => {
  await tab.locator('#near-place').fill('le15 6hp');
  await tab.locator('#near-place').press('Enter');
  await results(tab).filter({ hasText: 'away' }).first().waitFor();
  await box(tab).fill('swimming club LE15');
  await box(tab).press('Enter');
  await tab.waitForURL(/LE15$|LE15&/);
  await results(tab).filter({ hasText: 'away' }).first().waitFor();
}));

test('"near me" asks where that is, and leads to the box for it', () => withPlaces(async (tab) => {
  await box(tab).fill('swimming near me');
  await box(tab).press('Enter');
  await tab.locator('.notes a', { hasText: 'postcode or town' }).click();
  await tab.waitForFunction(() => document.activeElement.id === 'near-place');
}));

test('a place that nobody knows is said, beside its box', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school&near=Atlantis');
  await tab.locator('#near-problem', { hasText: 'We do not know that place' }).waitFor();
  assert.equal(await tab.locator('#near-place').getAttribute('aria-invalid'), 'true');
}));

test('results can be put in order of their names', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  await tab.locator('#sort').selectOption('name');
  await tab.waitForURL(/sort=name/);
  await tab.waitForFunction(() => {
    const names = [...document.querySelectorAll('.results .card-name a')].map((link) => link.textContent);
    return names.every((name, n) => n === 0 || names[n - 1].localeCompare(name, 'en-GB') <= 0);
  });
}));

test('on a desk the filters stand beside the results; on a phone they are one closed disclosure above them', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school&cost=free');
  const filters = tab.locator('details.filters');
  const side = await filters.boundingBox();
  const list = await tab.locator('.results').boundingBox();
  assert.ok(side.x + side.width <= list.x && Math.abs(side.y - list.y) < 30);
  await tab.setViewportSize(phone);
  await tab.locator('details.filters > summary', { hasText: 'Filters (1 on)' }).waitFor();
  assert.equal(await filters.evaluate((element) => element.open), false);
  assert.deepEqual(await tab.evaluate(measures.sidewaysScroll), []);
}));

test('by keyboard alone: ask, open the filters, choose, come to the results, and never lose the focus', () => inTab(async (tab) => {
  await openSearch(tab, home);
  await box(tab).focus();
  await tab.keyboard.type('school');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.activeElement.id === 'results-heading');
  await box(tab).focus();
  const walk = async (wanted, most = 40) => {
    for (let presses = 0; presses < most; ++presses) {
      await tab.keyboard.press('Tab');
      const part = await tab.evaluate(focusedPart);
      assert.notEqual(part, null, 'the focus left the page');
      assert.ok(part.ring >= 3, `no ring on ${part.name}`);
      if (wanted.test(part.name)) return;
    }
    assert.fail(`no way to ${wanted}`);
  };
  await walk(/^summary Filters/);
  await tab.keyboard.press('Enter');
  await walk(/^summary Age/);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const before = await heading(tab).textContent();
  await tab.keyboard.press('Space');
  await tab.waitForFunction((words) => document.querySelector('#results-heading').textContent !== words, before);
  assert.equal(await tab.evaluate(() => document.activeElement.checked), true, 'the focus was lost when the results changed');
  await tab.keyboard.press('Space');
  await waitForHeading(tab, before);
  assert.equal(await tab.evaluate(() => document.activeElement.type), 'checkbox');
  await walk(/^select/, 80);
  await walk(new RegExp(`^a ${(await resultLinks(tab).first().textContent()).slice(0, 20)}`));
}, { viewport: phone }));

test('a choice that drops to nothing while it has the focus stays until the focus leaves it', () => inTab(async (tab) => {
  await openSearch(tab, home, '?q=school');
  const group = await openGroup(tab, 'level');
  const all = await choices(group);
  for (const { id } of all) {
    await choice(group, id).focus();
    await tab.keyboard.press('Space');
    await tab.waitForURL((url) => url.searchParams.getAll('level').includes(id));
    assert.equal(await tab.evaluate(() => document.activeElement.value), id);
    await tab.keyboard.press('Space');
    await tab.waitForURL((url) => !url.searchParams.getAll('level').includes(id));
    assert.equal(await tab.evaluate(() => document.activeElement.value), id);
  }
}));
