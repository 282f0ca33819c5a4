// The search page with results on it, at every width, in light and dark: no accessibility fault that a machine can find,
// nothing cut off, nothing too small to hit.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findViolations } from '../support-js/axe.mjs';
import { launchBrowser } from '../support-js/browser.mjs';
import * as measures from '../support-js/measures.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { openSearch, withTab } from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';

const browser = await launchBrowser();
const server = await serveInSubFolder(demonstrationSite);

for (const folder of ['', 'easy-read/', 'large-print/']) {
  for (const asked of ['?q=speach+and+language&cost=not-stated', '?q=i+want+to+die', '?q=what+is+an+ehcp']) {
    test(`axe finds no fault in ${folder}search.html${asked}`, () => withTab(browser, async (tab) => {
      await openSearch(tab, server.address, asked, folder);
      assert.deepEqual(await findViolations(tab, { atAllSizes: true, wholePage: folder === '' }), []);
    }));
  }
}

for (const width of [320, 768, 1280]) {
  test(`with everything open nothing is cut off, lies over other words or is too small to hit at ${width} px`, () => withTab(browser, async (tab) => {
    for (const folder of ['', 'easy-read/', 'large-print/']) {
      await openSearch(tab, server.address, '?q=speach+and+language&cost=not-stated&near=Nowhere', folder);
      await tab.evaluate(() => { for (const details of document.querySelectorAll('main details')) details.open = true; });
      for (const measure of ['sidewaysScroll', 'clippedText', 'overlappingText', 'stickyBars', 'movingParts']) {
        assert.deepEqual(await tab.evaluate(measures[measure]), [], `${folder}: ${measure}`);
      }
      // A checkbox is hit by its whole label.
      const small = await tab.evaluate(() => [...document.querySelectorAll('main label.choice, main button, main summary, main select, main input[type=text], main .notes a, main .fitting a')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
        .map((element) => `${element.localName} ${element.textContent}: ${element.getBoundingClientRect().height}`));
      assert.deepEqual(small, [], folder);
    }
  }, { viewport: { width, height: 900 } }));
}
