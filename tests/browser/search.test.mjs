// The search page by what a visitor does: typing, understanding the answer, coming back; from disk and from a server.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { launchBrowser } from '../support-js/browser.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import {
  ask, box, count, heading, names, openSearch, patience, resultLinks, results, status, waitForHeading, waitForResults, withTab,
} from '../support-js/search_page.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';

const browser = await launchBrowser();
const server = await serveInSubFolder(demonstrationSite);
const homes = { 'from disk': `${pathToFileURL(demonstrationSite).href}/`, 'from a server': server.address };

const inTab = (work, options) => withTab(browser, work, options);

for (const [where, home] of Object.entries(homes)) {
  test(`${where}, results come while one types, without a message or a request to anybody else`, () => inTab(async (tab, heard) => {
    await openSearch(tab, home);
    assert.equal(await results(tab).count(), 0);
    await box(tab).pressSequentially('speech therap', { delay: 20 });
    await waitForHeading(tab, 'speech therap');
    assert.match((await names(tab)).slice(0, 3).join('; '), /[Ss]peech and language therapy/);
    const { console, errors, dialogs, failed, requests } = heard.take();
    assert.deepEqual([...console, ...errors, ...dialogs, ...failed, ...requests.filter((url) => !url.startsWith(home))], []);
  }));

  test(`${where}, a question in the address is answered at once`, () => inTab(async (tab) => {
    await openSearch(tab, home, '?q=short+breaks');
    assert.equal(await box(tab).inputValue(), 'short breaks');
    assert.match((await names(tab)).slice(0, 3).join('; '), /[Ss]hort break/);
    assert.match(await tab.title(), /^short breaks – /);
  }));

  test(`${where}, a result leads to its page, and from there a link leads back to the same place among the results`, () => inTab(async (tab) => {
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

for (const late of ['start', 'page']) {
  test(`a question in the address is answered whichever script comes last: ${late}.js`, () => inTab(async (tab) => {
    await tab.route(new RegExp(`/search/${late}\\.[0-9a-f]+\\.js`), async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await openSearch(tab, server.address, '?q=short+breaks');
    await waitForResults(tab);
    assert.match((await names(tab)).slice(0, 3).join('; '), /[Ss]hort break/);
  }));
}

test('the files of the search are asked for on first use only, and no other page asks for them', () => inTab(async (tab, heard) => {
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

test('mistakes are mended and said, and the words as they were typed can be searched for', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=speach+therepy');
  await waitForHeading(tab, 'speech therapy');
  const instead = tab.locator('.correction a');
  assert.match(await instead.textContent(), /speach therepy/);
  await instead.click();
  await tab.waitForURL(/exact=1/);
  await waitForHeading(tab, 'speach therepy');
  assert.equal(await tab.locator('.correction').count(), 0);
}));

test('what else was looked for is said', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=hoist');
  assert.match(await tab.locator('.notes').textContent(), /Also looked for: .*moving and handling/);
}));

test('acronyms are shown in capitals, however they were typed', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=refuses+school+anxiety');
  assert.match(await tab.locator('.notes').textContent(), /Also looked for: EBSA,/);
  assert.match((await results(tab).locator('.why').allTextContents()).join('; '), /\bEBSA \(for “school anxiety”\)/);
  await ask(tab, 'speech and language therapy');
  await waitForHeading(tab, 'speech and language therapy');
  assert.match(await tab.locator('.notes').textContent(), /Also looked for: .*\bSALT\b/);
}));

test('each result says what it is, for whom and where, and why it is here', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=ehc+needs+assessment+rutland');
  const first = results(tab).first();
  assert.match(await first.locator('.card-name').textContent(), /Rutland.*Guide|Rutland.*Step by step/);
  assert.match(await first.locator('.soft').first().textContent(), /Rutland/);
  assert.match(await first.locator('.why').textContent(), /^Mentions .*assessment/);
}));

test('a word of the glossary is explained', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=what+is+an+EHCP');
  assert.match(await tab.locator('.meaning').textContent(), /Education, Health and Care plan/i);
}));

for (const { words, number } of [
  { words: 'i want to die', number: '116 123' },
  { words: 'my husband hits me', number: '0808 2000 247' },
]) {
  test(`"${words}" shows whom to phone before anything else`, () => inTab(async (tab) => {
    await openSearch(tab, server.address, `?q=${encodeURIComponent(words)}`);
    const danger = tab.locator('.danger .safety');
    const said = (await danger.textContent()).replaceAll('\u00a0', ' '); // numbers are not broken over lines
    assert.match(said, /999/);
    assert.match(said, new RegExp(number));
    const above = await tab.evaluate(() => document.querySelector('.danger').compareDocumentPosition(document.querySelector('#results-heading')));
    assert.equal(above & 4, 4, 'the numbers stand behind the results');
    assert.ok(await danger.locator('a[href^="tel:"]').count() >= 2);
  }));
}

test('an ordinary question shows no emergency numbers', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=swimming');
  assert.equal(await tab.locator('.danger .safety').count(), 0);
}));

for (const words of ['xqzzyv', '16:30', 'swim -', 'https://example.org/?a=b#c', '+', '*', '"', '🙂', 'constructor', '__proto__']) {
  test(`"${words}" never gives an empty page`, () => inTab(async (tab, heard) => {
    await openSearch(tab, server.address, `?q=${encodeURIComponent(words)}`);
    assert.ok(await results(tab).count() > 0);
    assert.notEqual(await heading(tab).textContent(), '');
    assert.deepEqual(heard.take().errors, []);
  }));
}

test('where nothing matches, the nearest pages are offered, lists, and whom to phone', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=xqzzyv');
  assert.match(await heading(tab).textContent(), /We could not find “xqzzyv”/);
  assert.ok(await tab.locator('.after .fitting a').count() > 0);
  assert.ok(await tab.locator('.after a[href^="tel:"]').count() > 0);
}));

test('twenty results are shown, and twenty more on request, with the focus on the first new one', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=school');
  assert.ok(await count(tab) > 40);
  assert.equal(await results(tab).count(), 20);
  await tab.locator('.more').click();
  await tab.waitForFunction(() => document.querySelectorAll('.results .cards > li').length === 40);
  const focused = await tab.evaluate(() => [...document.querySelectorAll('.card-name a')].indexOf(document.activeElement));
  assert.equal(focused, 20);
  assert.match(tab.url(), /show=40/);
}));

test('the Back button goes through the questions, and what was typed letter by letter is one of them', () => inTab(async (tab) => {
  await openSearch(tab, server.address, '?q=hoist');
  await ask(tab, 'short breaks');
  await box(tab).fill('');
  await box(tab).pressSequentially('autism', { delay: 20 });
  await waitForHeading(tab, '“autism”');
  await ask(tab, 'autism');
  await tab.goBack();
  await waitForHeading(tab, 'short breaks');
  await tab.goBack();
  await waitForHeading(tab, 'hoist');
  assert.equal(await box(tab).inputValue(), 'hoist');
  await tab.goForward();
  await tab.goForward();
  await waitForHeading(tab, 'autism');
}));

test('coming back by the Back button shows as many results as before, at the same height', () => inTab(async (tab) => {
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

test('after a question is sent the focus is on the heading of its results', () => inTab(async (tab) => {
  await openSearch(tab, server.address);
  await ask(tab, 'hoist');
  await tab.waitForFunction(() => document.activeElement.id === 'results-heading');
}));

test('while one types, a screen reader is told the count once it has come to rest, and the focus stays in the box', () => inTab(async (tab) => {
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
    await inTab(async (tab) => {
      await openSearch(tab, server.address, '?q=hoist', folder);
      await resultLinks(tab).first().click();
      await tab.waitForURL((url) => url.pathname.includes(`/${folder}`) && !url.pathname.endsWith('search.html'));
      await tab.locator('.back a').click();
      await tab.waitForURL((url) => url.pathname.endsWith(`/${folder}search.html`));
    });
  }
});

test('without workers the page searches by itself', () => inTab(async (tab) => {
  await tab.addInitScript(() => { delete window.Worker; });
  await openSearch(tab, server.address, '?q=hoist');
  await waitForHeading(tab, 'hoist');
}, { serviceWorkers: 'block' }));

test('where the search cannot be loaded, the page says so and keeps its lists', () => inTab(async (tab) => {
  await tab.route(/\/search\/store-0\./, (route) => route.abort());
  tab.setDefaultTimeout(patience);
  await tab.goto(`${server.address}search.html?q=hoist`);
  await tab.locator('.loading', { hasText: 'We could not load the search' }).waitFor();
  assert.ok(await tab.locator('main .doors a').count() > 5);
}, { serviceWorkers: 'block' }));

test('without scripts the search page leads to the lists and says why', () => inTab(async (tab) => {
  await tab.goto(`${server.address}search.html?q=hoist`);
  assert.ok(await tab.locator('main .doors a').count() > 5);
  assert.match(await tab.locator('main noscript').textContent(), /JavaScript/);
  assert.equal(await tab.locator('main button:not(form button)').count(), 0);
}, { javaScriptEnabled: false }));
