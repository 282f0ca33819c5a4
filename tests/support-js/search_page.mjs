// The search page as a test sees it.

import assert from 'node:assert/strict';

import { listen } from './browser.mjs';

/** Milliseconds: on a machine with much else to do the search may take long, and that is no fault of it. */
export const patience = 60_000;

/** Does `work(tab, what it says and asks for, its context)` in a tab of its own, which may end in no error of a script. */
export async function withTab(browser, work, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(patience);
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  const heard = listen(tab);
  try {
    await work(tab, heard, context);
  } finally {
    await context.close();
  }
  assert.deepEqual(errors, []);
}

/** Opens the search page of an edition at `home` ("" or "easy-read/"), with the question `asked` ("?q=..."). */
export async function openSearch(tab, home, asked = '', folder = '') {
  tab.setDefaultTimeout(patience);
  await tab.goto(`${home}${folder}search.html${asked}`);
  if (asked) await waitForResults(tab);
}

export const box = (tab) => tab.locator('#search');
export const heading = (tab) => tab.locator('#results-heading');
export const results = (tab) => tab.locator('.results .cards > li');
export const resultLinks = (tab) => tab.locator('.results .card-name a');
export const names = (tab) => resultLinks(tab).allTextContents();
/** What a screen reader is told. */
export const status = (tab) => tab.locator('[data-search] [role=status]');

export async function waitForResults(tab) {
  await results(tab).first().waitFor();
}

/** Waits until the heading says what it should, a text or an expression. */
export async function waitForHeading(tab, words) {
  await heading(tab).filter({ hasText: words }).waitFor();
}

/** Sends a question and waits for its answer, not for results that still stand there: the focus goes to its heading once it is shown. */
export async function ask(tab, words) {
  await box(tab).fill(words);
  await box(tab).press('Enter');
  await tab.waitForFunction((wanted) => new URLSearchParams(location.search).get('q') === wanted && document.activeElement.id === 'results-heading', words.trim());
  await waitForResults(tab);
}

/** The number at the beginning of the heading: "12 results for ...". */
export async function count(tab) {
  return Number((await heading(tab).textContent()).replace(/[^\d].*$/, ''));
}

/** A group of filters, opened, with what stands around it. */
export async function openGroup(tab, key) {
  const all = tab.locator('details.filters');
  if (!(await all.evaluate((element) => element.open))) await all.locator('> summary').click();
  const group = tab.locator(`details[data-key="${key}"]`);
  await group.locator('summary').waitFor();
  if (!(await group.evaluate((element) => element.open))) await group.locator('summary').click();
  return group;
}

/** The choices of a group that are seen: [{id, label, count}]. */
export async function choices(group) {
  return group.locator('label.choice:visible').evaluateAll((labels) => labels.map((label) => ({
    id: label.querySelector('input').value,
    label: label.textContent.replace(/\s*\([\d,]+\)\s*$/, '').trim(),
    count: Number(label.textContent.match(/\(([\d,]+)\)\s*$/)[1].replace(',', '')),
  })));
}

export const choice = (group, id) => group.locator(`input[value="${id}"]`);
