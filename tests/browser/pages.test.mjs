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

/** A page that breaks every rule. */
const broken = `<!DOCTYPE html><html><head><title>Broken</title><style>
html { scroll-behavior: smooth } body { font-size: 14px } nav { position: sticky; top: 0 } button { border: 0; height: 20px }
.cut { width: 50px; height: 10px; overflow: hidden } .over { position: absolute; top: 0; left: 0; font-size: 30px }
.wide { width: 2000px } @media print { body { background: #333; color: #444 } }
</style></head><body><nav><a href="#a">One way</a></nav><main><p class="over">Words over words</p><p class="over">More of them</p>
<p class="cut">Words that are cut off</p><p class="wide">${'Words without an end '.repeat(40)}</p><button>A button</button></main></body></html>`;

const sites = [...new Set(pages.map(({ site }) => site))];

/** What went wrong while a page was opened, if anything did: pages may ask for nothing outside of `homes`. */
function complaints({ console, errors, dialogs, requests, failed }, homes) {
  const isAway = (url) => !homes.some((home) => url.startsWith(home)) && !url.startsWith('data:');
  return [...console, ...errors, ...dialogs, ...failed, ...requests.filter(isAway).map((url) => `asked for ${url}`)];
}

/** Notes what a page says and asks for while it opens at `homes`, the addresses of the sites, which it may not leave. */
async function open(tab, one, heard, homes) {
  heard.take();
  await tab.goto(homes[sites.indexOf(one.site)] + one.page);
  return complaints(heard.take(), homes);
}

/** What every page has to keep, by rule: a list of what is wrong with the page that is open on a phone. */
const onEveryPage = {
  'on a phone of 320 px no page moves sideways, and targets are 44 px high; each says its language': async (tab) => [
    await tab.evaluate(measures.strangeDocument),
    await tab.evaluate(measures.sidewaysScroll),
    await tab.evaluate(measures.overlappingText),
    await tab.evaluate(measures.smallTargets),
  ],
};

/** What is looked at on the longest page of each template. */
const onOnePageATemplate = {
  'the skip link comes first, is seen when it has the focus, and leads to the content': async (tab) => {
    await tab.keyboard.press('Tab');
    const first = await tab.evaluate(focusedPart);
    if (!first?.isSkipLink) return [`the first stop is ${first?.name}`];
    const hidden = !first.inWindow || !first.onTop ? ['the skip link is not seen'] : [];
    await tab.keyboard.press('Enter');
    const next = await tab.evaluate(focusedPart);
    if (!next?.isMain) return [hidden, `it leads to ${next?.name}`];
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(focusedPart);
    const inside = await tab.locator('main a[href], main button, main input').count();
    return [hidden, inside > 0 && !stop?.inMain ? `the next stop is ${stop?.name}` : []];
  },

  'on a tablet and on a desk no page moves sideways, targets are 44 px high and lines are short enough to read': async (tab) => {
    const problems = [];
    for (const viewport of [tablet, desk]) {
      await tab.setViewportSize(viewport);
      problems.push(
        await tab.evaluate(measures.sidewaysScroll),
        await tab.evaluate(measures.overlappingText),
        await tab.evaluate(measures.smallTargets),
        await tab.evaluate(measures.longLines, longestLine),
      );
    }
    return problems;
  },

  'with wider text spacing no words are cut off or printed over others, on a phone, on a desk and at 400%': async (tab) => {
    const problems = [];
    await withStyle(tab, measures.textSpacing, async () => {
      for (const viewport of [phone, desk, enlarged]) {
        await tab.setViewportSize(viewport);
        problems.push(await wordsCutOffOrOver(tab));
      }
    });
    return problems;
  },

  'with text at 200% no words are cut off or printed over others': async (tab) => {
    await tab.setViewportSize(desk);
    return withStyle(tab, 'html { font-size: 200% !important; }', () => wordsCutOffOrOver(tab));
  },

  'nothing moves and no bar sticks, whether motion is wished for or not': async (tab) => {
    const problems = [await tab.evaluate(measures.stickyBars)];
    for (const reducedMotion of ['no-preference', 'reduce']) {
      await tab.emulateMedia({ reducedMotion });
      problems.push(await tab.evaluate(measures.movingParts));
    }
    return problems;
  },

  'on paper there is no navigation, but help, and dark ink on white, from a light screen and from a dark one': async (tab) => {
    const problems = [];
    await tab.setViewportSize(a4);
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ media: 'print', colorScheme });
      const { navigation, missing } = await tab.evaluate(measures.onPaper);
      problems.push(navigation.map((part) => `printed: ${part}`), missing.map((part) => `not printed: ${part}`));
      problems.push(await tab.evaluate(measures.paleWords, 4.5));
      const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      if (!/^rgba?\((?:25[0-5], 25[0-5], 2[45]\d|0, 0, 0, 0)\)$/.test(paper)) problems.push(`the paper is ${paper}`);
    }
    return problems;
  },

  'in forced colours controls keep their edges': async (tab) => {
    await tab.setViewportSize(desk);
    await tab.emulateMedia({ forcedColors: 'active' });
    return tab.evaluate(() => [...document.querySelectorAll('button, input, .button')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => getComputedStyle(element).borderTopStyle === 'none' || parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => `no edge: <${element.localName}> ${element.textContent}`));
  },
};

/** Does `work` while the page has a style sheet more. */
async function withStyle(tab, content, work) {
  const style = await tab.addStyleTag({ content });
  const done = await work();
  await style.evaluate((element) => element.remove());
  return done;
}

const wordsCutOffOrOver = async (tab) => [
  await tab.evaluate(measures.sidewaysScroll), await tab.evaluate(measures.clippedText), await tab.evaluate(measures.overlappingText),
];

const asOpened = { media: null, colorScheme: null, forcedColors: null, reducedMotion: null };

const fromDisk = 'from disk, every kind of page opens without a message, a failure or a request to anybody else';
const visited = [fromDisk, ...Object.keys(onEveryPage), ...Object.keys(onOnePageATemplate)];
const wordsOf = new Map();

/** Opens each page once, because that takes longer than to look at it, and looks by every rule: what is wrong, by rule. */
async function visitPages() {
  const found = Object.fromEntries(visited.map((rule) => [rule, new Findings()]));
  const homes = sites.map((site) => `${pathToFileURL(site).href}/`);
  await withEach(pages, async (tab, one, heard) => {
    found[fromDisk].add(one.name, await open(tab, one, heard, homes));
    const isThorough = templates.includes(one);
    if (isThorough) wordsOf.set(one, await tab.evaluate(measures.visibleWords));
    for (const [rule, look] of Object.entries({ ...onEveryPage, ...(isThorough ? onOnePageATemplate : {}) })) {
      found[rule].add(one.name, (await look(tab)).flat(Infinity));
      await tab.setViewportSize(phone);
      await tab.emulateMedia(asOpened);
    }
  });
  return found;
}

const visit = visitPages();
visit.catch(() => {}); // the tests that await it tell
for (const rule of visited) test(rule, async () => (await visit)[rule].assertNone());

test('every rule was tried on pages, and finds a page that breaks it', async () => {
  await visit;
  const tab = await browser.newPage({ viewport: phone });
  tab.setDefaultTimeout(patience);
  const lets = [];
  for (const [rule, look] of Object.entries({ ...onEveryPage, ...onOnePageATemplate })) {
    await tab.setContent(broken);
    if ((await look(tab)).flat(Infinity).length === 0) lets.push(rule);
    await tab.setViewportSize(phone);
    await tab.emulateMedia(asOpened);
  }
  await tab.close();
  assert.deepEqual(lets, []);
  assert.equal(wordsOf.size, templates.length);
});

test('from a server\'s sub-folder, every kind of page opens so too', async () => {
  const servers = await Promise.all(sites.map((site) => serveInSubFolder(site)));
  const findings = new Findings();
  const homes = servers.map(({ address }) => address);
  // What is kept for reading offline is offline.test.mjs's: here each tab would fetch whole editions.
  await withEach(pages, async (tab, one, heard) => findings.add(one.name, await open(tab, one, heard, homes)), { serviceWorkers: 'block' });
  findings.assertNone();
  for (const { asked, address } of servers) {
    assert.deepEqual(asked.filter((asked_) => !asked_.startsWith(new URL(address).pathname)), [], 'asked for outside of the sub-folder');
  }
});

test('without scripts every page has the same words, and no control that needs one', async () => {
  await visit;
  const findings = new Findings();
  await withEach(templates, async (tab, one) => {
    await tab.goto(diskAddress(one));
    if ((await tab.evaluate(measures.visibleWords)) !== wordsOf.get(one)) findings.add(one.name, ['other words without scripts']);
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
