// The search page by what a visitor does: typing, understanding the answer, coming back; from disk and from a server.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { findViolations } from '../support-js/axe.mjs';
import { launchBrowser, listen } from '../support-js/browser.mjs';
import { buildSite } from '../support-js/build_site.mjs';
import * as measures from '../support-js/measures.mjs';
import { hostileName, hostileSite, payloads } from '../support-js/payloads.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import {
  ask, box, count, heading, names, openSearch, patience, resultLinks, results, status, waitForHeading, waitForResults,
} from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';

const browser = await launchBrowser();
const server = await serveInSubFolder(demonstrationSite);
const homes = { 'from disk': `${pathToFileURL(demonstrationSite).href}/`, 'from a server': server.address };

async function withTab(work, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(patience);
  const tab = await context.newPage();
  const heard = listen(tab);
  try {
    await work(tab, heard, context);
  } finally {
    await context.close();
  }
}

for (const [where, home] of Object.entries(homes)) {
  test(`${where}, results come while one types, without a message or a request to anybody else`, () => withTab(async (tab, heard) => {
    await openSearch(tab, home);
    assert.equal(await results(tab).count(), 0);
    await box(tab).pressSequentially('speech therap', { delay: 20 });
    await waitForHeading(tab, 'speech therap');
    assert.match((await names(tab)).slice(0, 3).join('; '), /[Ss]peech and language therapy/);
    const { console, errors, dialogs, failed, requests } = heard.take();
    assert.deepEqual([...console, ...errors, ...dialogs, ...failed, ...requests.filter((url) => !url.startsWith(home))], []);
  }));

  test(`${where}, a question in the address is answered at once`, () => withTab(async (tab) => {
    await openSearch(tab, home, '?q=short+breaks');
    assert.equal(await box(tab).inputValue(), 'short breaks');
    assert.match((await names(tab)).slice(0, 3).join('; '), /[Ss]hort break/);
    assert.match(await tab.title(), /^short breaks – /);
  }));

  test(`${where}, a result leads to its page, and from there a link leads back to the same place among the results`, () => withTab(async (tab) => {
    await openSearch(tab, home, '?q=school&show=40');
    const asked = new URL(tab.url()).search;
    const link = resultLinks(tab).nth(24);
    const name = await link.textContent();
    await link.click();
    await tab.waitForURL(/\/(?:services|guides|pathways|events|news|organisations)\//);
    assert.equal(new URL(tab.url()).hash, '', 'the address that would be shared is the page\'s own');
    await tab.locator('.back a').click();
    await tab.waitForURL(/search\.html/);
    await waitForResults(tab);
    assert.equal(new URL(tab.url()).search, asked);
    await tab.waitForFunction((wanted) => document.activeElement.textContent === wanted, name);
  }));
}

test('the files of the search are asked for on first use only, and no other page asks for them', () => withTab(async (tab, heard) => {
  const asksForData = (requests) => requests.filter((url) => /\/search\/(?:search|index|store|synonyms)/.test(url));
  await openSearch(tab, server.address);
  await tab.waitForLoadState('networkidle');
  assert.deepEqual(asksForData(heard.take().requests), []);
  await box(tab).focus();
  await tab.waitForRequest(/\/search\/search\.json/);
  await tab.goto(`${server.address}index.html`);
  await tab.waitForLoadState('networkidle');
  heard.take();
  await tab.goto(`${server.address}services/index.html`);
  await tab.waitForLoadState('networkidle');
  assert.deepEqual(asksForData(heard.take().requests), []);
}, { serviceWorkers: 'block' }));

test('mistakes are mended and said, and the words as they were typed can be searched for', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=speach+therepy');
  await waitForHeading(tab, 'speech therapy');
  const instead = tab.locator('.correction a');
  assert.match(await instead.textContent(), /speach therepy/);
  await instead.click();
  await tab.waitForURL(/exact=1/);
  await waitForHeading(tab, 'speach therepy');
  assert.equal(await tab.locator('.correction').count(), 0);
}));

test('what else was looked for is said', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=hoist');
  assert.match(await tab.locator('.notes').textContent(), /Also looked for: .*moving and handling/);
}));

test('each result says what it is, for whom and where, and why it is here', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=ehc+needs+assessment+rutland');
  const first = results(tab).first();
  assert.match(await first.locator('.card-name').textContent(), /Rutland.*Guide|Rutland.*Step by step/);
  assert.match(await first.locator('.soft').first().textContent(), /Rutland/);
  assert.match(await first.locator('.why').textContent(), /^Mentions .*assessment/);
}));

test('a word of the glossary is explained', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=what+is+an+EHCP');
  assert.match(await tab.locator('.meaning').textContent(), /Education, Health and Care plan/i);
}));

for (const { words, number } of [
  { words: 'i want to die', number: '116 123' },
  { words: 'my husband hits me', number: '0808 2000 247' },
]) {
  test(`"${words}" shows whom to phone before anything else`, () => withTab(async (tab) => {
    await openSearch(tab, server.address, `?q=${encodeURIComponent(words)}`);
    const danger = tab.locator('.danger .safety');
    assert.match(await danger.textContent(), /999/);
    assert.match(await danger.textContent(), new RegExp(number));
    const above = await tab.evaluate(() => document.querySelector('.danger').compareDocumentPosition(document.querySelector('#results-heading')));
    assert.equal(above & 4, 4, 'the numbers stand behind the results');
    assert.ok(await danger.locator('a[href^="tel:"]').count() >= 2);
  }));
}

test('an ordinary question shows no emergency numbers', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=swimming');
  assert.equal(await tab.locator('.danger .safety').count(), 0);
}));

for (const words of ['xqzzyv', '16:30', 'swim -', 'https://example.org/?a=b#c', '+', '*', '"', '🙂', 'constructor', '__proto__']) {
  test(`"${words}" never gives an empty page`, () => withTab(async (tab, heard) => {
    await openSearch(tab, server.address, `?q=${encodeURIComponent(words)}`);
    assert.ok(await results(tab).count() > 0);
    assert.notEqual(await heading(tab).textContent(), '');
    assert.deepEqual(heard.take().errors, []);
  }));
}

test('where nothing matches, the nearest pages are offered, lists, and whom to phone', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=xqzzyv');
  assert.match(await heading(tab).textContent(), /We could not find “xqzzyv”/);
  assert.ok(await tab.locator('.after .fitting a').count() > 0);
  assert.ok(await tab.locator('.after a[href^="tel:"]').count() > 0);
}));

test('twenty results are shown, and twenty more on request, with the focus on the first new one', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=school');
  assert.ok(await count(tab) > 40);
  assert.equal(await results(tab).count(), 20);
  await tab.locator('.more').click();
  await tab.waitForFunction(() => document.querySelectorAll('.results .cards > li').length === 40);
  const focused = await tab.evaluate(() => [...document.querySelectorAll('.card-name a')].indexOf(document.activeElement));
  assert.equal(focused, 20);
  assert.match(tab.url(), /show=40/);
}));

test('the Back button goes through the questions, and what was typed letter by letter is one of them', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=hoist');
  await ask(tab, 'short breaks');
  await box(tab).fill('');
  await box(tab).pressSequentially('autism', { delay: 20 });
  await waitForHeading(tab, '“autism”');
  await ask(tab, 'autism');
  await tab.goBack();
  await waitForHeading(tab, 'hoist');
  assert.equal(await box(tab).inputValue(), 'hoist');
  await tab.goForward();
  await waitForHeading(tab, 'autism');
}));

test('coming back by the Back button shows as many results as before, at the same height', () => withTab(async (tab) => {
  await openSearch(tab, server.address, '?q=school&show=60');
  await resultLinks(tab).nth(45).scrollIntoViewIfNeeded();
  const before = await tab.evaluate(() => scrollY);
  assert.ok(before > 1000);
  await resultLinks(tab).nth(45).click();
  await tab.waitForURL((url) => !url.pathname.endsWith('search.html'));
  await tab.goBack();
  await waitForResults(tab);
  await tab.waitForFunction((height) => Math.abs(scrollY - height) < 40, before);
  assert.equal(await results(tab).count(), 60);
}));

test('after a question is sent the focus is on the heading of its results', () => withTab(async (tab) => {
  await openSearch(tab, server.address);
  await ask(tab, 'hoist');
  await tab.waitForFunction(() => document.activeElement.id === 'results-heading');
}));

test('while one types, a screen reader is told the count once it has come to rest, and the focus stays in the box', () => withTab(async (tab) => {
  await openSearch(tab, server.address);
  await tab.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.querySelector('[data-search] [role=status]').textContent))
      .observe(document.querySelector('[data-search] [role=status]'), { childList: true, characterData: true, subtree: true });
  });
  await box(tab).pressSequentially('hoist', { delay: 30 });
  await waitForHeading(tab, '“hoist”');
  await status(tab).filter({ hasText: /\d+ results? for “hoist”/ }).waitFor({ state: 'attached' });
  const said = await tab.evaluate(() => window.said.filter((words) => /results? for/.test(words)));
  assert.equal(said.length, 1, said.join('; '));
  assert.equal(await tab.evaluate(() => document.activeElement.id), 'search');
}));

test('the search page of each edition answers in its own edition', async () => {
  for (const folder of ['easy-read/', 'large-print/']) {
    await withTab(async (tab) => {
      await openSearch(tab, server.address, '?q=hoist', folder);
      await resultLinks(tab).first().click();
      await tab.waitForURL((url) => url.pathname.includes(`/${folder}`) && !url.pathname.endsWith('search.html'));
      await tab.locator('.back a').click();
      await tab.waitForURL((url) => url.pathname.endsWith(`/${folder}search.html`));
    });
  }
});

test('without workers the page searches by itself', () => withTab(async (tab) => {
  await tab.addInitScript(() => { delete window.Worker; });
  await openSearch(tab, server.address, '?q=hoist');
  await waitForHeading(tab, 'hoist');
}, { serviceWorkers: 'block' }));

test('where the search cannot be loaded, the page says so and keeps its lists', () => withTab(async (tab) => {
  await tab.route(/\/search\/store-0\./, (route) => route.abort());
  tab.setDefaultTimeout(patience);
  await tab.goto(`${server.address}search.html?q=hoist`);
  await tab.locator('.loading', { hasText: 'We could not load the search' }).waitFor();
  assert.ok(await tab.locator('main .doors a').count() > 5);
}, { serviceWorkers: 'block' }));

test('without scripts the search page leads to the lists and says why', () => withTab(async (tab) => {
  await tab.goto(`${server.address}search.html?q=hoist`);
  assert.ok(await tab.locator('main .doors a').count() > 5);
  assert.match(await tab.locator('main noscript').textContent(), /JavaScript/);
  assert.equal(await tab.locator('main button:not(form button)').count(), 0);
}, { javaScriptEnabled: false }));

const hostile = buildSite(hostileSite());

/** Runs in the browser: what is on the page that no entry should be able to put there. */
function strangeParts() {
  const strange = [...document.querySelectorAll('main img, main svg, main iframe, main object, main base, main form:not(#search-form), main style, main link, main script:not([type]), main math')]
    .map(({ localName }) => `<${localName}>`);
  for (const element of document.querySelectorAll('main *')) {
    for (const { name, value } of element.attributes) if (name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value)) strange.push(`${name}="${value}"`);
  }
  return strange;
}

for (const [where, home] of [['from disk', `${pathToFileURL(hostile).href}/`], ['from a server', (await serveInSubFolder(hostile)).address]]) {
  test(`${where}, whatever stands in an entry or a question is words among the results`, () => withTab(async (tab, heard) => {
    await tab.addInitScript(() => { window.trap = (...given) => console.error(`TRAP ${given}`); });
    await openSearch(tab, home, '?q=item&show=400');
    const shown = (await names(tab)).map((name) => name.replace(/\s+/g, ' ').trim());
    for (const index of payloads.keys()) assert.ok(shown.includes(hostileName(index).replace(/\s+/g, ' ').trim()), payloads[index]);
    assert.deepEqual(await tab.evaluate(strangeParts), []);
    for (const payload of payloads) {
      await box(tab).fill(payload);
      await box(tab).press('Enter');
      await tab.waitForFunction((words) => new URLSearchParams(location.search).get('q') === words, payload.trim());
      await waitForResults(tab);
      assert.deepEqual(await tab.evaluate(strangeParts), [], payload);
    }
    const { console, errors, dialogs, requests } = heard.take();
    assert.deepEqual([...console, ...errors, ...dialogs, ...requests.filter((url) => !url.startsWith(home))], []);
  }));
}

for (const folder of ['', 'easy-read/', 'large-print/']) {
  for (const asked of ['?q=speach+and+language&cost=not-stated', '?q=i+want+to+die', '?q=what+is+an+ehcp']) {
    test(`axe finds no fault in ${folder}search.html${asked}`, () => withTab(async (tab) => {
      await openSearch(tab, server.address, asked, folder);
      assert.deepEqual(await findViolations(tab, { atAllSizes: true, wholePage: folder === '' }), []);
    }));
  }
}

for (const width of [320, 768, 1280]) {
  test(`with everything open nothing is cut off, lies over other words or is too small to hit at ${width} px`, () => withTab(async (tab) => {
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
