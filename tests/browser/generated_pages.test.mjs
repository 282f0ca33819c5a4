// Entries that nobody would write are as good to look at as the others: nothing moves sideways, is cut off or printed over other
// words on a phone, and neither axe, the Nu checker nor html-validate finds a fault. The rules of large print: tests/forms.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';

import { findViolations } from '../support-js/axe.mjs';
import { diskAddress, launchBrowser } from '../support-js/browser.mjs';
import { checkWithHtmlValidate, checkWithNu, describeProblems } from '../support-js/checkers.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { Findings } from '../support-js/findings.mjs';
import * as measures from '../support-js/measures.mjs';
import { listPages } from '../support-js/site_tree.mjs';

const { out: site } = sites.find(({ name }) => name === 'generated entries');
const pages = listPages(site).filter((page) => /^(?:(?:easy-read|large-print)\/)?(?:services|guides|pathways)\/(?!index)[^/]+\.html$/.test(page))
  .map((page) => ({ site, page, name: page }));
const inEditions = pages.filter(({ page }) => /^(?:easy-read|large-print)\//.test(page));
const browser = await launchBrowser();

/** Does `look(tab, page)` at each page, in one tab as wide as a phone. */
async function onPhone(chosen, look) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  context.setDefaultTimeout(240_000);
  const tab = await context.newPage();
  for (const one of chosen) {
    await tab.goto(diskAddress(one));
    await look(tab, one);
  }
  await context.close();
}

test('there are 200 entries in three editions', () => assert.equal(pages.length, 600));

test('on a phone nothing moves sideways, is cut off or printed over other words', async () => {
  const findings = new Findings();
  await onPhone(pages.filter(({ page }) => !page.startsWith('large-print/')), async (tab, one) => {
    findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
    findings.add(one.name, await tab.evaluate(measures.clippedText));
    findings.add(one.name, await tab.evaluate(measures.overlappingText));
  });
  findings.assertNone();
});

/** Runs in the browser: rows of easy read whose words are small, or whose picture does not stand before them (ER03, ER05). */
function easyRowFaults() {
  return [...document.querySelectorAll('.row')].flatMap((row) => {
    const [picture, words] = [row.querySelector('img'), row.querySelector('p')];
    const size = parseFloat(getComputedStyle(words).fontSize);
    const said = words.textContent.trim().slice(0, 40);
    const beside = !picture || picture.getBoundingClientRect().right <= words.getBoundingClientRect().left;
    return [...(size < 20 ? [`ER03 words of ${size} px: ${said}`] : []), ...(beside ? [] : [`ER05 the picture is not at the left of "${said}"`])];
  });
}

test('in easy read words are large, and pictures stand at their left, on a phone too', async () => {
  const findings = new Findings();
  const easy = sites.filter(({ name }) => name !== 'every field').flatMap(({ name, out }) => listPages(out)
    .filter((page) => /^easy-read\/(?:services|guides|pathways)\/(?!index)[^/]+\.html$/.test(page)).map((page) => ({ site: out, page, name: `${name}: ${page}` })));
  assert.ok(easy.length > 400, String(easy.length));
  await onPhone(easy.filter((_page, index) => index % 5 === 0), async (tab, one) => findings.add(one.name, await tab.evaluate(easyRowFaults)));
  findings.assertNone();
});

test('axe finds no fault on every twentieth page', async () => {
  const findings = new Findings();
  await onPhone(pages.filter((_page, index) => index % 20 === 0), async (tab, one) => findings.add(one.name, await findViolations(tab, { atAllSizes: false })));
  findings.assertNone();
});

for (const [name, check] of [['the Nu checker', checkWithNu], ['html-validate', checkWithHtmlValidate]]) {
  test(`${name} finds no fault on any page in easy read or large print`, async () => {
    const told = describeProblems(await check(inEditions.map(({ page }) => path.join(site, page))));
    assert.equal(told.length, 0, told.join('\n'));
  });
}
