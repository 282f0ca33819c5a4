// Whatever stands in an entry or in a question is words on the search page: nothing of it runs or leads away.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { launchBrowser } from '../support-js/browser.mjs';
import { buildSite } from '../support-js/build_site.mjs';
import { hostileName, hostileSite, payloads } from '../support-js/payloads.mjs';
import { ask, names, openSearch, withTab } from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';

const browser = await launchBrowser();
const hostile = buildSite(hostileSite());
const server = await serveInSubFolder(hostile);

/** Runs in the browser: what is on the page that no entry should be able to put there. */
function strangeParts() {
  const strange = [...document.querySelectorAll('main img, main svg, main iframe, main object, main base, main form:not(#search-form), main style, main link, main script:not([type]), main math')]
    .map(({ localName }) => `<${localName}>`);
  for (const element of document.querySelectorAll('main *')) {
    for (const { name, value } of element.attributes) if (name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value)) strange.push(`${name}="${value}"`);
  }
  return strange;
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

for (const [where, home] of [['from disk', `${pathToFileURL(hostile).href}/`], ['from a server', server.address]]) {
  test(`${where}, whatever stands in an entry or a question is words among the results`, () => withTab(browser, async (tab, heard) => {
    await tab.addInitScript(() => { window.trap = (...given) => console.error(`TRAP ${given}`); });
    await openSearch(tab, home, '?q=item');
    for (const [index, payload] of payloads.entries()) {
      await ask(tab, hostileName(index).slice(0, 'Item 00'.length));
      assert.ok((await names(tab)).map(oneLine).includes(oneLine(hostileName(index))), payload);
      assert.deepEqual(await tab.evaluate(strangeParts), [], payload);
      await ask(tab, payload);
      assert.deepEqual(await tab.evaluate(strangeParts), [], payload);
    }
    const { console, errors, dialogs, requests } = heard.take();
    assert.deepEqual([...console, ...errors, ...dialogs, ...requests.filter((url) => !url.startsWith(home))], []);
  }));
}

