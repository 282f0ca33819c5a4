// Pages as a visitor has them: from disk and from a server's sub-folder, on a small phone and enlarged, by keyboard,
// on paper, without scripts, in the colours that the machine insists on.

import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { diskAddress, launchBrowser, listen } from '../support-js/browser.mjs';
import { buildSite } from '../support-js/build_site.mjs';
import { Findings } from '../support-js/findings.mjs';
import { fullSite } from '../support-js/full_site.mjs';
import { focusableParts, focusedPart, walkByTab } from '../support-js/keyboard.mjs';
import * as measures from '../support-js/measures.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { onePageATemplate, samplePages } from '../support-js/sample.mjs';
import { serveInSubFolder } from '../support-js/server.mjs';
import { editionFolders, isRedirect, listPages, readPage } from '../support-js/site_tree.mjs';

const phone = { width: 320, height: 640 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1280, height: 1024 };
/** A sheet of paper, at 96 pixels an inch. */
const a4 = { width: 794, height: 1123 };
/** What is left of a desk's window at 400% (WCAG 2.2, 1.4.10). */
const enlarged = { width: 320, height: 256 };

/** Characters: lines are meant to hold about 66, and more of them where letters are narrow. */
const longestLine = 80;

/** Milliseconds: on a machine with much else to do a page may take long, and that is no fault of the page. */
const patience = 240_000;

const sample = samplePages();
const redirects = sample.filter(({ edition }) => edition === 'none');
const pages = sample.filter((one) => !redirects.includes(one));
const templates = onePageATemplate(pages);
const fullFolder = redirects[0].site;

const browser = await launchBrowser();

/** Does `work` with every page of a list, several at a time, each in a tab of its own kind. */
async function withEach(list, work, options = {}) {
  const side = Math.min(cpus().length, 4);
  await Promise.all(Array.from({ length: side }, async (_, part) => {
    const context = await browser.newContext({ viewport: phone, ...options });
    context.setDefaultTimeout(patience);
    const tab = await context.newPage();
    const heard = listen(tab);
    for (const one of list.filter((_page, index) => index % side === part)) {
      await tab.setViewportSize(options.viewport ?? phone);
      await work(tab, one, heard);
    }
    await context.close();
  }));
}

const sites = [...new Set(pages.map(({ site }) => site))];

/** What went wrong while a page was opened, if anything did: pages may ask for nothing outside of `homes`. */
function complaints({ console, errors, dialogs, requests, failed }, homes) {
  const isAway = (url) => !homes.some((home) => url.startsWith(home)) && !url.startsWith('data:');
  return [...console, ...errors, ...dialogs, ...failed, ...requests.filter(isAway).map((url) => `asked for ${url}`)];
}

/** Opens all pages of the sample; `homes` are the addresses of the sites, which they may not leave. */
async function openAll(homes) {
  const findings = new Findings();
  await withEach(pages, async (tab, one, heard) => {
    heard.take();
    await tab.goto(homes[sites.indexOf(one.site)] + one.page);
    findings.add(one.name, complaints(heard.take(), homes));
  });
  findings.assertNone();
}

test('from disk, every kind of page opens without a message, a failure or a request to anybody else', () =>
  openAll(sites.map((site) => `${pathToFileURL(site).href}/`)));

test('from a server\'s sub-folder, every kind of page does so too', async () => {
  const servers = await Promise.all(sites.map((site) => serveInSubFolder(site)));
  await openAll(servers.map(({ address }) => address));
  for (const { asked, address } of servers) {
    assert.deepEqual(asked.filter((asked_) => !asked_.startsWith(new URL(address).pathname)), [], 'asked for outside of the sub-folder');
  }
});

test('on a phone of 320 px no page moves sideways, and targets are 44 px high; each says its language', async () => {
  const findings = new Findings();
  await withEach(pages, async (tab, one) => {
    await tab.goto(diskAddress(one));
    findings.add(one.name, await tab.evaluate(measures.strangeDocument));
    findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
    findings.add(one.name, await tab.evaluate(measures.overlappingText));
    findings.add(one.name, await tab.evaluate(measures.smallTargets));
  });
  findings.assertNone();
});

test('on a tablet and on a desk no page moves sideways, targets are 44 px high and lines are short enough to read', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    for (const viewport of [tablet, desk]) {
      await tab.setViewportSize(viewport);
      findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
      findings.add(one.name, await tab.evaluate(measures.overlappingText));
      findings.add(one.name, await tab.evaluate(measures.smallTargets));
      findings.add(one.name, await tab.evaluate(measures.longLines, longestLine));
    }
  });
  findings.assertNone();
});

test('with wider text spacing no words are cut off or printed over others, on a phone, on a desk and at 400%', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    await tab.addStyleTag({ content: measures.textSpacing });
    for (const viewport of [phone, desk, enlarged]) {
      await tab.setViewportSize(viewport);
      findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
      findings.add(one.name, await tab.evaluate(measures.clippedText));
      findings.add(one.name, await tab.evaluate(measures.overlappingText));
    }
  });
  findings.assertNone();
});

test('with text at 200% no words are cut off or printed over others', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    await tab.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    findings.add(one.name, await tab.evaluate(measures.sidewaysScroll));
    findings.add(one.name, await tab.evaluate(measures.clippedText));
    findings.add(one.name, await tab.evaluate(measures.overlappingText));
  }, { viewport: desk });
  findings.assertNone();
});

test('nothing moves and no bar sticks, whether motion is wished for or not', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    findings.add(one.name, await tab.evaluate(measures.stickyBars));
    for (const reducedMotion of ['no-preference', 'reduce']) {
      await tab.emulateMedia({ reducedMotion });
      findings.add(one.name, await tab.evaluate(measures.movingParts));
    }
  });
  findings.assertNone();
});

test('on paper there is no navigation, but help, and dark ink on white, from a light screen and from a dark one', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ media: 'print', colorScheme });
      const { navigation, missing } = await tab.evaluate(measures.onPaper);
      findings.add(one.name, navigation.map((part) => `printed: ${part}`));
      findings.add(one.name, missing.map((part) => `not printed: ${part}`));
      findings.add(one.name, await tab.evaluate(measures.paleWords, 4.5));
      const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      if (!/^rgba?\((?:25[0-5], 25[0-5], 2[45]\d|0, 0, 0, 0)\)$/.test(paper)) findings.add(one.name, [`the paper is ${paper}`]);
    }
    await tab.emulateMedia({ media: null, colorScheme: null });
  }, { viewport: a4 });
  findings.assertNone();
});

test('without scripts every page has the same words, and no control that needs one', async () => {
  const words = new Map();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    words.set(one, await tab.evaluate(measures.visibleWords));
  });
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    if ((await tab.evaluate(measures.visibleWords)) !== words.get(one)) findings.add(one.name, ['other words without scripts']);
    const dead = tab.locator('button:not(form[action] button), [onclick], a[href="#"], a[href^="javascript:"], [data-tools]:not([hidden])');
    if ((await dead.count()) > 0) findings.add(one.name, [`${await dead.count()} controls that do nothing`]);
  }, { javaScriptEnabled: false });
  findings.assertNone();
});

// By keyboard: the longest service of the demonstration site, and the one in which every field is filled.
const services = Object.values(editionFolders).flatMap((folder) => [
  templates.find(({ site, page }) => site === demonstrationSite && page === `${folder}index.html`),
  pages.find(({ site, page }) => site === demonstrationSite && page.startsWith(`${folder}services/`) && !page.endsWith('/index.html')),
  pages.find(({ site, page }) => site === fullFolder && page === `${folder}services/full-service.html`),
]).filter(Boolean);

const walks = {
  'on a phone': { viewport: phone },
  'on a desk': { viewport: desk },
  'at 400%': { viewport: enlarged },
  'in the dark': { viewport: desk, colorScheme: 'dark' },
  'in forced colours': { viewport: desk, forcedColors: 'active' },
};

/** Where the way of the Tab key first leaves the order of the document. */
function outOfOrder(stops, wanted) {
  const at = wanted.findIndex((name, index) => name !== stops[index]);
  if (at >= 0) return [`stop ${at + 1} is ${stops[at]}, not ${wanted[at]}`];
  return stops.length > wanted.length ? [`a stop after the last: ${stops[wanted.length]}`] : [];
}

for (const [size, options] of Object.entries(walks)) {
  test(`every stop of the Tab key is in order, shows its focus and is in sight, ${size}`, async () => {
    const findings = new Findings();
    await withEach(services, async (tab, one) => {
      await tab.goto(diskAddress(one));
      const wanted = await tab.evaluate(focusableParts);
      assert.ok(wanted.length > 20, one.name);
      const stops = await walkByTab(tab);
      findings.add(one.name, outOfOrder(stops.map(({ name }) => name), wanted));
      findings.add(one.name, stops.filter(({ ring }) => ring < 3).map(({ name, ring }) => `focus at ${ring.toFixed(1)} to 1 on ${name}`));
      findings.add(one.name, stops.filter(({ inWindow }) => !inWindow).map(({ name }) => `out of the window: ${name}`));
      findings.add(one.name, stops.filter(({ onTop }) => !onTop).map(({ name }) => `hidden behind something: ${name}`));
    }, options);
    findings.assertNone();
  });
}

test('the skip link comes first, is seen when it has the focus, and leads to the content', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    await tab.keyboard.press('Tab');
    const first = await tab.evaluate(focusedPart);
    if (!first?.isSkipLink) return findings.add(one.name, [`the first stop is ${first?.name}`]);
    if (!first.inWindow || !first.onTop) findings.add(one.name, ['the skip link is not seen']);
    await tab.keyboard.press('Enter');
    const next = await tab.evaluate(focusedPart);
    if (!next?.isMain) findings.add(one.name, [`it leads to ${next?.name}`]);
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(focusedPart);
    const inside = await tab.locator('main a[href], main button, main input').count();
    if (inside > 0 && !stop?.inMain) findings.add(one.name, [`the next stop is ${stop?.name}`]);
    return undefined;
  });
  findings.assertNone();
});

test('in forced colours controls keep their edges', async () => {
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    const bare = await tab.evaluate(() => [...document.querySelectorAll('button, input, .button')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => getComputedStyle(element).borderTopStyle === 'none' || parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => `no edge: <${element.localName}> ${element.textContent}`));
    findings.add(one.name, bare);
  }, { forcedColors: 'active', viewport: desk });
  findings.assertNone();
});

test('old addresses lead to the new page, from disk and from a server', async () => {
  const server = await serveInSubFolder(fullFolder);
  const old = listPages(fullFolder).filter((page) => isRedirect(readPage(fullFolder, page)));
  assert.ok(old.length > 10);
  const tab = await browser.newPage();
  tab.setDefaultTimeout(patience);
  for (const page of [old[0], old[old.length - 1]]) {
    for (const home of [pathToFileURL(fullFolder).href + '/', server.address]) {
      await tab.goto(home + page).catch(() => {}); // the page moves on before it has come to rest
      await tab.waitForURL((url) => !url.pathname.endsWith(page));
      assert.ok(tab.url().startsWith(home), tab.url());
      assert.ok(listPages(fullFolder).includes(tab.url().slice(home.length)), tab.url());
    }
  }
  await tab.close();
});

test('at a wrong address, however deep, the page 404 leads back into the site', async () => {
  const server = await serveInSubFolder(fullFolder);
  const site = buildSite(fullSite(), '--base-url', server.address);
  server.show(site);
  const tab = await browser.newPage();
  tab.setDefaultTimeout(patience);
  const heard = listen(tab);
  for (const wrong of ['nothing.html', 'services/nothing.html', 'easy-read/services/very/deep/nothing.html']) {
    heard.take();
    await tab.goto(server.address + wrong);
    const { requests, errors, dialogs } = heard.take();
    assert.deepEqual([...errors, ...dialogs, ...requests.filter((url) => !url.startsWith(server.address))], [], wrong);
    const links = await tab.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href));
    const pagesOf = new Set(listPages(site));
    const lost = links.filter((href) => href.startsWith('http:') && !href.includes('#') && !pagesOf.has(href.slice(server.address.length)));
    assert.deepEqual(lost, [], wrong);
    assert.ok(links.some((href) => href === `${server.address}index.html`), wrong);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    assert.equal(path.posix.basename(new URL(tab.url()).pathname), path.posix.basename(wrong), 'the skip link leaves the page');
  }
  await tab.close();
});

test('the search form works without scripts: it leads to the search page, in its own edition', async () => {
  await withEach(services, async (tab, one) => {
    await tab.goto(diskAddress(one));
    const field = tab.locator('form[role=search] input[name=q]:visible').first();
    await field.fill('speech & "language" <b>');
    await field.press('Enter');
    await tab.waitForURL(/search\.html\?q=/);
    assert.ok(tab.url().startsWith(`${pathToFileURL(one.site).href}/${editionFolders[one.edition]}search.html?q=`), tab.url());
  }, { javaScriptEnabled: false });
});
