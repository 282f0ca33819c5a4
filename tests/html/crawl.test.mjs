// A crawl of the whole demonstration site, without a browser: every page of every edition, every link.

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { addressesInStyle, factsOf } from '../support-js/page_facts.mjs';
import { demonstrationSite as site } from '../support-js/project.mjs';
import { editionFolders, editionOf, listFiles, listPages, readPage, withinEdition } from '../support-js/site_tree.mjs';
import { checkXml } from '../support-js/xml_check.mjs';

const clicksAllowed = 4;

const files = new Set(listFiles(site));
const pages = listPages(site).map((page) => factsOf(page, readPage(site, page)));
const byPath = new Map(pages.map((page) => [page.page, page]));
const ordinary = pages.filter(({ redirect }) => !redirect);

/** At most twenty, so that one broken template does not print a thousand lines. */
function assertNone(problems) {
  const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : '';
  assert.equal(problems.length, 0, `${problems.length} problems:\n${problems.slice(0, 20).join('\n')}${more}`);
}

const hasScheme = (address) => /^[a-z][a-z0-9+.-]*:/i.test(address);
const isLocal = (address) => !hasScheme(address) && !address.startsWith('//');

/** Where a relative address on `page` leads: {file, anchor}; undefined where it leaves the site's folder. */
function resolve(page, address) {
  const [beforeAnchor, anchor] = address.split('#');
  const target = decodeURIComponent(beforeAnchor.split('?')[0]);
  const file = target === '' ? page : path.posix.normalize(path.posix.join(path.posix.dirname(page), target));
  return file.startsWith('..') || path.posix.isAbsolute(file) ? undefined : { file, anchor: anchor && decodeURIComponent(anchor) };
}

/** Every relative link of every page as {page, address, target}. */
const links = pages.flatMap((page) =>
  page.links.filter(isLocal).map((address) => ({ page, address, target: resolve(page.page, address) })));

test('there are pages in every edition', () => {
  for (const edition of Object.keys(editionFolders)) {
    assert.ok(ordinary.filter((page) => page.edition === edition).length > 100, edition);
  }
});

test('every relative link leads to a file of the site', () => {
  assertNone(links.filter(({ target }) => !target || !files.has(target.file)).map(({ page, address }) => `${page.page}: ${address}`));
});

test('every link names a file, not a folder, so that it works from disk', () => {
  assertNone(links.filter(({ address }) => /(?:^|\/)\.{0,2}(?:[?#]|$)/.test(address) && !/^[?#]/.test(address)).map(({ page, address }) => `${page.page}: "${address}"`));
});

test('every anchor stands on the page that it leads to', () => {
  const ids = new Map(pages.map((page) => [page.page, new Set(page.ids)]));
  const broken = links.filter(({ target }) => target?.anchor && !ids.get(target.file)?.has(target.anchor));
  assertNone(broken.map(({ page, address }) => `${page.page}: ${address}`));
});

test('no address begins with a slash: the site works in a sub-folder', () => {
  const rooted = pages.flatMap((page) => [...page.links, ...page.loads].filter((address) => address.startsWith('/')).map((address) => `${page.page}: ${address}`));
  assertNone(rooted);
});

test('no page changes what its relative addresses mean', () => {
  assertNone(pages.filter(({ base }) => base !== undefined).map(({ page }) => page));
});

test('links leave the site only by http, https, mailto or tel', () => {
  const strange = pages.flatMap((page) =>
    page.links.filter((address) => !isLocal(address) && !/^(?:https?:\/\/[^/]|mailto:[^@]+@|tel:\+?[0-9])/.test(address)).map((address) => `${page.page}: ${address}`));
  assertNone(strange);
});

test('pages load pictures, styles, scripts and icons from the site alone, and all are there', () => {
  const missing = pages.flatMap((page) =>
    // "data:," is the empty icon of the page 404, which a browser asks nobody for.
    page.loads.filter((address) => address !== 'data:,' && (!isLocal(address) || !files.has(resolve(page.page, address)?.file))).map((address) => `${page.page}: ${address}`));
  assertNone(missing);
});

test('style sheets load from the site alone, and all is there', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  const missing = sheets.flatMap((sheet) =>
    addressesInStyle(readPage(site, sheet)).filter((address) => !address.startsWith('data:') && (!isLocal(address) || !files.has(resolve(sheet, address)?.file)))
      .map((address) => `${sheet}: ${address}`));
  assertNone(missing);
});

test('every page is within four clicks of home in its own edition', () => {
  for (const edition of Object.keys(editionFolders)) {
    const clicks = clicksFromHome(edition);
    const far = ordinary.filter(({ page }) => editionOf(page) === edition && withinEdition(page) !== '404.html' && !(clicks.get(page) <= clicksAllowed));
    assertNone(far.map(({ page }) => `${page}: ${clicks.get(page) ?? 'no way at all'}`));
  }
});

/** How many links lead from an edition's home to each of its pages, never through another edition. */
function clicksFromHome(edition) {
  const home = `${editionFolders[edition]}index.html`;
  const clicks = new Map([[home, 0]]);
  const queue = [home];
  for (const page of queue) {
    for (const address of byPath.get(page)?.links.filter(isLocal) ?? []) {
      const next = resolve(page, address)?.file;
      if (!byPath.has(next) || editionOf(next) !== edition || clicks.has(next)) continue;
      clicks.set(next, clicks.get(page) + 1);
      queue.push(next);
    }
  }
  return clicks;
}

test('every edition has the same pages', () => {
  const standard = ordinary.filter(({ edition }) => edition === 'standard').map(({ page }) => page);
  for (const [edition, folder] of Object.entries(editionFolders)) {
    const own = ordinary.filter((page) => page.edition === edition).map(({ page }) => withinEdition(page));
    assert.deepEqual(own, standard, folder);
  }
});

test('every page leads to itself in the other editions', () => {
  // A server shows the page 404 where there is no page: nothing is there in another edition either.
  const lost = ordinary.filter(({ page }) => withinEdition(page) !== '404.html').flatMap(({ page, editionLinks }) => {
    const offered = editionLinks.map((address) => (isLocal(address) ? resolve(page, address)?.file : undefined));
    return Object.values(editionFolders).map((folder) => folder + withinEdition(page)).filter((wanted) => !offered.includes(wanted))
      .map((wanted) => `${page} does not lead to ${wanted}`);
  });
  assertNone(lost);
});

test('all other links stay in the edition that the reader chose', () => {
  const leaving = links.filter(({ page, address, target }) =>
    !page.redirect && withinEdition(page.page) !== 'formats.html' && !page.editionLinks.includes(address)
    && target?.file.endsWith('.html') && editionOf(target.file) !== page.edition);
  assertNone(leaving.map(({ page, address }) => `${page.page}: ${address}`));
});

test('every page has the help block once, with the same words and links', () => {
  assertNone(ordinary.filter(({ help }) => help.length !== 1).map(({ page, help }) => `${page}: ${help.length} help blocks`));
  const first = ordinary[0].help[0];
  assert.match(first, /tel:\+44/);
  assertNone(ordinary.filter(({ help }) => help[0] !== first).map(({ page, help }) => `${page}: ${help[0]}`));
});

test('no two pages of an edition have the same title', () => {
  const titles = new Map();
  const twice = [];
  for (const { page, edition, title } of ordinary) {
    const key = `${edition}: ${title}`;
    if (titles.has(key)) twice.push(`${page} and ${titles.get(key)}: ${title}`);
    titles.set(key, page);
  }
  assertNone(twice);
  assertNone(ordinary.filter(({ title }) => title === '').map(({ page }) => page));
});

test('no id stands twice on a page', () => {
  assertNone(pages.flatMap(({ page, ids }) => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`)));
});

test('every page has one first heading, and no level is left out', () => {
  const wrong = ordinary.filter(({ headings }) =>
    headings[0] !== 1 || headings.filter((level) => level === 1).length !== 1 || headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1));
  assertNone(wrong.map(({ page, headings }) => `${page}: ${headings.join(' ')}`));
});

test('every page names its language and its direction', () => {
  assertNone(pages.filter(({ language, direction }) => language !== 'en-GB' || direction !== 'ltr').map(({ page }) => page));
});

test('a page\'s canonical address is its own, and the sitemap lists those addresses and no others', () => {
  const base = byPath.get('index.html').canonical.replace(/index\.html$/, '');
  assert.match(base, /^https?:\/\/.*\/$/);
  const wrong = ordinary.filter(({ canonical, noindex, page }) => canonical !== undefined && !noindex && canonical !== base + page);
  assertNone(wrong.map(({ page, canonical }) => `${page}: ${canonical}`));
  const listed = checkXml(readPage(site, 'sitemap.xml')).filter(({ tag }) => tag === 'loc').map(({ text }) => text);
  const wanted = ordinary.filter(({ noindex }) => !noindex).map(({ page }) => base + page);
  assert.deepEqual(listed.slice().sort(), wanted.sort());
});

test('every entry of the feed leads to a page', () => {
  const base = byPath.get('index.html').canonical.replace(/index\.html$/, '');
  const feed = readPage(site, 'feed.xml');
  const targets = [...feed.matchAll(/<entry>[^]*?<link rel="alternate" type="text\/html" href="([^"]*)"/g)].map(([, href]) => href);
  assert.ok(targets.length > 0);
  assertNone(targets.filter((address) => !address.startsWith(base) || !byPath.has(address.slice(base.length))));
});

test('no file of the site is empty', () => {
  assertNone([...files].filter((file) => statSync(path.join(site, file)).size === 0));
});
