// Large print on the web: the rules of clear print over one page of each kind, and the choice of a larger size.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { diskAddress, launchBrowser, listen } from '../support-js/browser.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { Findings } from '../support-js/findings.mjs';
import * as rules from '../support-js/large_print.mjs';
import * as measures from '../support-js/measures.mjs';
import { onePageATemplate, samplePages } from '../support-js/sample.mjs';
import { listPages } from '../support-js/site_tree.mjs';

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 1024 };
const pixels = { 18: 24, 24: 32, 30: 40 }; // of a point size on a screen: 96 pixels an inch
const patience = 240_000;

const pages = onePageATemplate(samplePages().filter(({ edition }) => edition === 'large-print'));
const service = pages.find(({ page }) => /services\/[^/]+\.html$/.test(page) && !page.endsWith('index.html'));
const other = pages.find(({ page }) => page.endsWith('guides/index.html')) ?? pages.find((one) => one.site === service.site && one !== service);

const browser = await launchBrowser();

/** Does `work` in a tab of its own. */
async function inTab(options, work) {
  const context = await browser.newContext({ viewport: desk, ...options });
  context.setDefaultTimeout(patience);
  const tab = await context.newPage();
  await work(tab, listen(tab));
  await context.close();
}

const sizeOfText = (tab) => tab.evaluate(() => ['main p', 'header a', '.help p, .help li', 'footer a']
  .map((where) => [...document.querySelectorAll(where)].find((element) => element.checkVisibility()))
  .map((element) => Math.round(parseFloat(getComputedStyle(element).fontSize))));

test('one page of each kind is looked at', () => {
  assert.ok(pages.length > 15, String(pages.length));
  assert.ok(service && other);
});

test('words are large, upright, sans serif, aligned to the left, with room between lines and no broken word', async () => {
  const findings = new Findings();
  await inTab({}, async (tab) => {
    for (const one of pages) {
      await tab.goto(diskAddress(one));
      findings.add(one.name, await tab.evaluate(rules.wordFaults, pixels[18]));
      findings.add(one.name, await tab.evaluate(measures.paleWords, 7));
    }
  });
  findings.assertNone();
});

test('there is one column, with a blank line between paragraphs and at most 70 characters a line', async () => {
  const findings = new Findings();
  await inTab({}, async (tab) => {
    for (const one of pages) {
      await tab.goto(diskAddress(one));
      findings.add(one.name, await tab.evaluate(rules.columnFaults));
      findings.add(one.name, await tab.evaluate(rules.closeParagraphs));
      findings.add(one.name, await tab.evaluate(measures.longLines, 70));
    }
  });
  findings.assertNone();
});

test('no phone number, postcode, date or time stands on two lines, at any width', async () => {
  const findings = new Findings();
  await inTab({}, async (tab) => {
    for (const one of pages) {
      await tab.goto(diskAddress(one));
      for (const width of [320, 400, 520, 768, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        findings.add(one.name, await tab.evaluate(rules.splitPieces));
      }
    }
  });
  findings.assertNone();
});

test('all of that holds on the page of every entry, also of those that nobody would write', async () => {
  const findings = new Findings();
  const entries = sites.flatMap(({ name, out }) => listPages(out).filter((page) => /^large-print\/(?:services|guides|pathways)\/(?!index)[^/]+\.html$/.test(page))
    .map((page) => ({ site: out, page, name: `${name}: ${page}` })));
  assert.ok(entries.length > 500, `${entries.length} pages`);
  await inTab({}, async (tab) => {
    for (const one of entries) {
      await tab.setViewportSize(desk);
      await tab.goto(diskAddress(one));
      findings.add(one.name, await tab.evaluate(rules.wordFaults, pixels[18]));
      findings.add(one.name, await tab.evaluate(rules.columnFaults));
      findings.add(one.name, await tab.evaluate(rules.closeParagraphs));
      findings.add(one.name, await tab.evaluate(measures.longLines, 70));
      await tab.setViewportSize(phone);
      findings.add(one.name, await tab.evaluate(rules.splitPieces));
      findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
    }
  });
  findings.assertNone();
});

test('without scripts, from disk, each link to a size makes the whole page that large', async () => {
  await inTab({ javaScriptEnabled: false, viewport: phone }, async (tab) => {
    await tab.goto(diskAddress(service));
    for (const size of [24, 30, 18]) {
      await tab.getByRole('link', { name: `${size} point`, exact: true }).click();
      assert.deepEqual(new Set(await sizeOfText(tab)), new Set([pixels[size]]), `${size} point`);
      assert.deepEqual(await tab.evaluate(measures.sidewaysScroll), []);
    }
  });
});

test('with scripts the size is kept while browsing and for the next visit, and the visitor stays in place', async () => {
  await inTab({}, async (tab, heard) => {
    await tab.goto(diskAddress(service));
    await tab.getByRole('link', { name: '30 point', exact: true }).click();
    assert.equal(new URL(tab.url()).hash, '');
    for (const one of [service, other, service]) {
      await tab.goto(diskAddress(one));
      assert.deepEqual(new Set(await sizeOfText(tab)), new Set([pixels[30]]), one.name);
      assert.equal(await tab.locator('.sizes [aria-current]').textContent(), '30 point');
    }
    await tab.getByRole('link', { name: '18 point', exact: true }).click();
    await tab.goto(diskAddress(other));
    assert.deepEqual(new Set(await sizeOfText(tab)), new Set([pixels[18]]));
    assert.deepEqual(heard.take().errors, []);
  });
});

test('a browser that keeps nothing shows the size for as long as the page', async () => {
  await inTab({}, async (tab, heard) => {
    await tab.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('not allowed'); } }));
    await tab.goto(diskAddress(service));
    await tab.getByRole('link', { name: '24 point', exact: true }).click();
    assert.deepEqual(new Set(await sizeOfText(tab)), new Set([pixels[24]]));
    const errors = heard.take().errors.filter((error) => /size/.test(error));
    assert.deepEqual(errors, []);
  });
});

test('at the largest size nothing is cut off or printed over other words, on a phone and on a desk', async () => {
  const findings = new Findings();
  await inTab({}, async (tab) => {
    for (const one of pages) {
      for (const viewport of [phone, desk]) {
        await tab.setViewportSize(viewport);
        await tab.goto(`${diskAddress(one)}#size-30`);
        findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
        findings.add(one.name, await tab.evaluate(measures.clippedText));
        findings.add(one.name, await tab.evaluate(measures.overlappingText));
      }
    }
  });
  findings.assertNone();
});
