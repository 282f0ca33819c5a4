// No page of any kind, in any edition, at any width, in light or dark, has an accessibility fault that axe can find.
// What no machine finds (reading order, the sense of words for pictures, easy read that is easy) people must judge.

import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { test } from 'node:test';

import { findViolations, schemes, switchedOff, tags, widths } from '../support-js/axe.mjs';
import { diskAddress, launchBrowser } from '../support-js/browser.mjs';
import { onePageATemplate, samplePages } from '../support-js/sample.mjs';
import { isRedirect, readPage, withinEdition } from '../support-js/site_tree.mjs';

const sample = samplePages();
const thorough = new Set(onePageATemplate(sample));
const browser = await launchBrowser();

test('every rule of axe that is switched off has a reason', () => {
  for (const reason of Object.values(switchedOff)) assert.ok(reason.length > 40, reason);
});

/** Faults that show everywhere, on wide screens only, and in the dark only. */
const faulty = `<!DOCTYPE html><html lang="en"><head><title>Faults</title><meta name="viewport" content="width=device-width">
<style>
.wide { display: none } @media (min-width: 1000px) { .wide { display: block } }
@media (prefers-color-scheme: dark) { body { background: #000; color: #fff } .pale { color: #222 } }
.small a { display: inline-block; width: 12px; height: 12px; overflow: hidden }
</style></head><body><main><h1>Faults</h1><img src="data:,"><p class="pale">Words</p>
<div class="wide small"><a href="#a">a</a><a href="#b">b</a></div></main></body></html>`;

test('faults are found, also those that show at one width or in one scheme only', async () => {
  const page = await browser.newPage();
  await page.setContent(faulty);
  const found = await findViolations(page, { atAllSizes: true });
  await page.close();
  const places = found.map((problem) => problem.match(/^\S+ \(\w+\) at \d+ px, \w+/)[0]).sort();
  assert.deepEqual(places, [
    'color-contrast (serious) at 1280 px, dark', 'color-contrast (serious) at 320 px, dark', 'color-contrast (serious) at 768 px, dark',
    'image-alt (critical) at 320 px, light', 'target-size (serious) at 1280 px, light', 'target-size (serious) at 1280 px, light',
  ]);
});

test('of words that look alike, those on the first page are judged; those that look different are judged on every page', async () => {
  const page = await browser.newPage();
  const known = new Set();
  const pale = '<style>.pale { color: #ccc } .last p:last-child { color: #ddd }</style><p class="pale">Words</p><div class="last"><p>Words</p><p>Words</p></div>';
  const found = [];
  for (const more of ['', '<p>Words</p>', pale]) {
    await page.setContent(`<!DOCTYPE html><html lang="en"><head><title>Words</title></head><body><main><h1>Words</h1><p>Words</p>${more}</main></body></html>`);
    found.push([(await findViolations(page, { known })).map((problem) => problem.match(/^color-contrast.*: (.*)/)?.[1]), known.size]);
  }
  await page.close();
  assert.deepEqual(found, [[[], 2], [[], 2], [['.pale', 'div > p:nth-child(2)'], 3]]);
});

/** A page that sends its visitors on at once is looked at without that. */
async function open(page, one) {
  const html = readPage(one.site, one.page);
  if (isRedirect(html)) await page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
  else await page.goto(diskAddress(one));
}

/** A page's frame (header, menu, help, footer) is its site's in its edition: looked at once, on the home page. */
const hasOwnFrame = ({ page, edition }) => edition === 'none' || /^(?:index|404)\.html$/.test(withinEdition(page));

async function check(pages, known) {
  const page = await browser.newPage();
  page.setDefaultTimeout(240_000); // axe takes long where a machine has much else to do
  const problems = [];
  for (const one of pages) {
    await open(page, one);
    const found = await findViolations(page, { atAllSizes: thorough.has(one), wholePage: hasOwnFrame(one), known });
    problems.push(...found.map((problem) => ({ problem, name: one.name })));
  }
  await page.close();
  return problems;
}

/** The same fault on many pages is told once. */
function describe(problems) {
  const pagesOf = new Map();
  for (const { problem, name } of problems) pagesOf.set(problem, [...(pagesOf.get(problem) ?? []), name]);
  return [...pagesOf].map(([problem, names]) => `${problem}\n    on ${names[0]}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`);
}

test(`axe finds no fault (${tags.join(', ')}) at ${widths.join(', ')} px, ${schemes.join(' and ')}`, async () => {
  const side = Math.min(cpus().length, 4);
  const known = new Set();
  const parts = Array.from({ length: side }, (_, part) => sample.filter((_page, index) => index % side === part));
  const problems = (await Promise.all(parts.map((pages) => check(pages, known)))).flat();
  const told = describe(problems);
  assert.equal(told.length, 0, `${problems.length} faults of ${told.length} kinds:\n${told.slice(0, 40).join('\n')}`);
});
