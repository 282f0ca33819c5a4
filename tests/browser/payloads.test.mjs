// Whatever stands in a field, it is words: nothing of it runs, nothing breaks out of its place on the page, nothing of
// it is lost, and addresses that could run are refused when the site is checked.

import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { launchBrowser, listen } from '../support-js/browser.mjs';
import { buildSite, checkSite } from '../support-js/build_site.mjs';
import { fullSite } from '../support-js/full_site.mjs';
import { elements, parseHtml } from '../support-js/html_scan.mjs';
import { hostileName, hostileSite, hostileTitle, payloads } from '../support-js/payloads.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { siteChanges, textFields, unsafeEntries, unsafeNames } from '../support-js/refused.mjs';
import { editionFolders, editionOf, isRedirect, listPages, readPage, withinEdition } from '../support-js/site_tree.mjs';
import { checkXml } from '../support-js/xml_check.mjs';

const site = buildSite(hostileSite());
const pages = listPages(site);
const plain = buildSite(fullSite());
const browser = await launchBrowser();

const kinds = ['services', 'organisations', 'guides', 'pathways', 'events', 'news', 'responses', 'plans'];

/** Everything that a page is made of: "a href", "script src". */
function partsOf(html) {
  const parts = new Set();
  for (const { tag, attributes } of elements(parseHtml(html))) {
    parts.add(tag);
    for (const name of Object.keys(attributes)) parts.add(`${tag} ${name}`);
  }
  return parts;
}

/** What Handrail itself puts on pages: elements and attributes that harmless sites have, one of them with long lists. */
const longLists = listPages(demonstrationSite).filter((page) => page.endsWith('/2.html'));
const known = new Set([
  ...listPages(plain).flatMap((page) => [...partsOf(readPage(plain, page))]),
  ...longLists.flatMap((page) => [...partsOf(readPage(demonstrationSite, page))]),
]);
const inlineScripts = (folder) => new Set(
  listPages(folder).flatMap((page) => [...elements(parseHtml(readPage(folder, page)))].filter(({ tag }) => tag === 'script').map(({ children }) => children.join(''))));

test('the harmless site has what pages are made of, and nothing that runs by itself', () => {
  for (const part of ['a href', 'img alt', 'h3 id', 'table', 'pre tabindex', 'meta content']) assert.ok(known.has(part), part);
  for (const part of known) assert.doesNotMatch(part, / on|^(?:iframe|object|embed|base|applet|math|svg|frame)\b|srcdoc|autofocus|formaction/, part);
});

test('no payload makes an element or an attribute that a harmless site does not have', () => {
  const strange = pages.flatMap((page) => [...partsOf(readPage(site, page))].filter((part) => !known.has(part)).map((part) => `${page}: ${part}`));
  assert.deepEqual(strange.slice(0, 20), []);
});

test('no payload reaches a script', () => {
  const usual = inlineScripts(plain);
  assert.deepEqual([...inlineScripts(site)].filter((script) => !usual.has(script)), []);
});

test('only redirects are refreshed, and they lead into the site', () => {
  for (const folder of [site, plain]) {
    for (const page of listPages(folder).filter((one) => isRedirect(readPage(folder, one)))) {
      const [, target] = readPage(folder, page).match(/<meta http-equiv="refresh" content="0; url=([^"]*)"/);
      assert.match(target, /^(?:\.\.\/)*[\w/-]+\.html$/, page);
    }
  }
});

/** Watches for everything that a payload may do. */
const trap = () => {
  for (const name of ['trap', 'alert', 'confirm', 'prompt', 'print']) {
    window[name] = (...given) => console.error(`TRAP: ${name}(${given.join()}) was called`);
  }
};

/** Runs in the browser: what is on the page that should not be, and what its words are. */
function inspect() {
  const wrong = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) wrong.push(`<${element.localName} ${name}>`);
      const isEmptyIcon = element.matches('link[rel=icon]') && value === 'data:,'; // how a page says that it has none
      if (!isEmptyIcon && /^(?:href|src|action|formaction|data|poster)$/.test(name) && /^[\s\u0000-\u0020]*(?:javascript|data|vbscript|blob):/i.test(value)) wrong.push(`${name}="${value}"`);
    }
    if (/^(?:iframe|object|embed|base|math)$/.test(element.localName)) wrong.push(`<${element.localName}>`);
  }
  for (const { href } of document.querySelectorAll('a[href]')) if (/^(?!https?:|mailto:|tel:|file:)/i.test(href)) wrong.push(href);
  const words = (selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  const summary = document.querySelector('meta[name=description]')?.content;
  return { wrong, title: document.title, heading: words('h1'), council: words('.site-header'), main: words('main'), summary };
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** What the browser opens: the tests above have read every page, and editions print their entries alike. */
const opened = pages.filter((page) => {
  const edition = editionOf(page);
  const [folder] = withinEdition(page).split('/');
  return edition === 'standard' || folder === 'services' || !kinds.includes(folder) && !/-\d+\.html$/.test(page);
});

test('nothing runs, nothing leaves the site, and no word is lost', async () => {
  const home = `${pathToFileURL(site).href}/`;
  const side = Math.min(cpus().length, 4);
  const problems = [];
  await Promise.all(Array.from({ length: side }, async (_, part) => {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(240_000);
    await tab.addInitScript(trap);
    const heard = listen(tab);
    for (const page of opened.filter((_page, index) => index % side === part)) {
      await tab.goto(home + page);
      const seen = await tab.evaluate(inspect);
      const { console, errors, dialogs, requests, failed } = heard.take();
      const away = requests.filter((url) => !url.startsWith(home));
      problems.push(...[...console, ...errors, ...dialogs, ...failed, ...away, ...seen.wrong, ...wordsLost(page, seen)].map((problem) => `${page}: ${problem}`));
    }
    await tab.close();
  }));
  assert.equal(problems.length, 0, `${problems.length} problems:\n${problems.slice(0, 30).join('\n')}`);
});

/** What an entry's page does not say as its author wrote it. */
function wordsLost(page, { title, heading, council, main, summary }) {
  const lost = [];
  if (!council.includes(flat(hostileTitle))) lost.push('the header has not the title');
  const [, folder, kind, index] = page.match(/^(.*\/)?(\w+)\/item-(\d+)\.html$/) ?? [];
  if (!kinds.includes(kind)) return lost;
  const name = flat(hostileName(Number(index)));
  if (!heading.startsWith(name)) lost.push(`the heading is ${heading}`);
  if (!flat(title).startsWith(name)) lost.push(`the title is ${title}`);
  if (summary !== undefined && flat(summary) !== flat(payloads[index])) lost.push(`the description is ${summary}`);
  if (folder === editionFolders['easy-read']) return lost;
  const times = main.split(flat(payloads[index])).length - 1;
  if (times < textFields[kind]) lost.push(`${textFields[kind]} fields hold the payload, but it is printed ${times} times`);
  return lost;
}

test('feeds, sitemap and manifest hold the payloads as words', async () => {
  checkXml(readPage(site, 'feed.xml'));
  checkXml(readPage(site, 'sitemap.xml'));
  const manifest = JSON.parse(readPage(site, 'manifest.webmanifest'));
  assert.equal(manifest.name, hostileTitle);
  const tab = await browser.newPage();
  const titles = await tab.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    return [...feed.querySelectorAll('parsererror, entry > title')].map(({ textContent }) => textContent);
  }, readPage(site, 'feed.xml'));
  await tab.close();
  assert.deepEqual(titles.map(flat).sort(), payloads.map((_text, index) => flat(hostileName(index))).sort());
});

test('robots.txt has no line that somebody else wrote', () => {
  for (const line of readPage(site, 'robots.txt').trim().split('\n')) assert.match(line, /^(?:User-agent: \*|Disallow:|Sitemap: https:\/\/example\.org\/\S*)?$/);
});

const { status, problems } = checkSite({ ...fullSite(), ...unsafeEntries() });

test('a site with unsafe entries is refused as a whole', () => assert.equal(status, 1));

for (const [file, what] of Object.entries(unsafeNames())) {
  test(`refused: ${what}`, () => {
    const found = problems.filter((problem) => problem.file === file && problem.severity === 'error');
    assert.ok(found.length > 0, `${file} was accepted`);
    for (const { message, hint } of found) assert.doesNotMatch(message + hint, /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  });
}

for (const { what, files } of siteChanges()) {
  test(`refused: ${what}`, () => {
    const checked = checkSite({ ...fullSite(), ...files });
    assert.equal(checked.status, 1, JSON.stringify(checked.problems.slice(0, 3)));
    const named = checked.problems.filter(({ severity, file }) => severity === 'error' && file in files);
    assert.ok(named.length > 0, JSON.stringify(checked.problems));
  });
}
