// Pages are valid HTML, machine files are well-formed and nothing is heavy: over one page of every kind in every
// edition. scripts/check-every-page.mjs does the same for every page there is.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { checkWithHtmlValidate, checkWithNu, describeProblems, readHtmlValidateSettings } from '../support-js/checkers.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { fileOf, samplePages, templateOf } from '../support-js/sample.mjs';
import { listFiles, listPages, readPage, withinEdition } from '../support-js/site_tree.mjs';
import { checkXml } from '../support-js/xml_check.mjs';

const sample = samplePages();
const files = sample.map(fileOf);
const sites = [...new Set(sample.map(({ site }) => site))];
const pages = listPages(demonstrationSite);

/** Bytes, as stored: what a slow line must carry before it is compressed to about a quarter. */
const kilobyte = 1024;
const pageLimit = 30 * kilobyte;
/** Reference pages hold one long list each, and nobody opens them on the way to help. */
const referenceLimit = 48 * kilobyte;
const referencePages = /^(?:site-map|glossary|local-offer-law|services\/index|services\/a-to-z\/[^/]+)\.html$/;
const styleLimit = 30 * kilobyte;

function assertNoProblems(problems) {
  const told = describeProblems(problems);
  assert.equal(told.length, 0, `${problems.length} problems of ${told.length} kinds:\n${told.join('\n')}`);
}

// Java takes the longest and works while the tests below it run.
const saidByNu = checkWithNu(files);
saidByNu.catch(() => {}); // the test that awaits it tells

test('the sample has a page of every template that the site uses', () => {
  const sampled = new Set(sample.map((one) => templateOf(readFileSync(fileOf(one), 'utf8'))));
  const missing = pages.map((page) => templateOf(readPage(demonstrationSite, page))).filter((template) => !sampled.has(template));
  assert.deepEqual([...new Set(missing)], []);
});

test('html-validate finds no error', async () => assertNoProblems(await checkWithHtmlValidate(files)));

test('every rule of html-validate that is changed has a reason', () => {
  const { rules, reasons } = readHtmlValidateSettings();
  assert.deepEqual(Object.keys(reasons), Object.keys(rules));
  for (const reason of Object.values(reasons)) assert.ok(reason.length > 40, reason);
});

for (const site of sites) {
  const name = site === demonstrationSite ? 'the demonstration site' : 'the small site';

  test(`the feed and the sitemap of ${name} are well-formed and complete`, () => {
    const feed = checkXml(readPage(site, 'feed.xml'));
    for (const needed of ['title', 'id', 'updated']) assert.ok(feed.some(({ tag, text }) => tag === needed && text !== ''), needed);
    const entries = feed.filter(({ tag }) => tag === 'entry').length;
    assert.ok(entries > 0, 'the feed is empty');
    assert.equal(feed.filter(({ tag }) => tag === 'updated').length, entries + 1);
    assert.ok(checkXml(readPage(site, 'sitemap.xml')).some(({ tag }) => tag === 'loc'));
  });

  test(`the web manifest of ${name} is JSON whose addresses stay in the site`, () => {
    const manifest = JSON.parse(readPage(site, 'manifest.webmanifest'));
    assert.ok(manifest.name && manifest.lang && manifest.start_url);
    for (const address of [manifest.start_url, manifest.scope, ...(manifest.icons ?? []).map(({ src }) => src)]) {
      assert.match(address, /^(?:\.\/|[\w.-]+(?:\/|$))/, address);
    }
  });
}

test('a page weighs under 30 KB, and a reference page under 48 KB', () => {
  const heavy = pages
    .map((page) => ({ page, size: statSync(path.join(demonstrationSite, page)).size }))
    .filter(({ page, size }) => size >= (referencePages.test(withinEdition(page)) ? referenceLimit : pageLimit));
  assert.deepEqual(heavy, []);
});

test('all style sheets that a page can load weigh under 30 KB together', () => {
  const sheets = listFiles(demonstrationSite).filter((file) => file.endsWith('.css'));
  assert.ok(sheets.length > 0);
  const size = sheets.reduce((sum, sheet) => sum + statSync(path.join(demonstrationSite, sheet)).size, 0);
  assert.ok(size < styleLimit, `${size} bytes in ${sheets.join(', ')}`);
});

test('the Nu checker finds no error and no warning', async () => assertNoProblems(await saidByNu));
