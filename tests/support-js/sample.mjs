// One page of every kind in every edition: of the demonstration site, where real words stand, and of the small
// site in which every field is filled in.

import { statSync } from 'node:fs';
import path from 'node:path';

import { buildSite } from './build_site.mjs';
import { fullSite } from './full_site.mjs';
import { demonstrationSite } from './project.mjs';
import { editionFolders, isRedirect, listPages, readPage } from './site_tree.mjs';

/** Pages that stand at the same place in every site. */
const fixed = [
  'index', 'search', 'short-list', '404', 'accessibility', 'feedback', 'formats', 'glossary', 'local-offer-law', 'how-long-does-it-take',
  'who-decides', 'where-do-i-go', 'site-map', 'services/index', 'guides/index', 'organisations/index', 'pathways/index',
  'events/index', 'events/earlier/index', 'news/index', 'responses/index', 'plans/index', 'categories/index', 'needs/index',
  'areas/index', 'ages/index', 'levels/index',
].map((name) => `${name}.html`);

const entryFolders = ['services', 'organisations', 'guides', 'pathways', 'events', 'news', 'responses', 'plans'];
const listFolders = ['categories', 'needs', 'areas', 'ages', 'levels'];

const inFolder = (folder) => new RegExp(`^${folder}/(?!index\\.html$)[^/]+\\.html$`);

/** Kinds of page that a site may have under any name: which pages they are, and which of those to take. */
const found = [
  ...[...entryFolders, ...listFolders].map((folder) => ({ kind: `${folder}: the longest`, matches: inFolder(folder), take: 'longest' })),
  { kind: 'services: the shortest', matches: inFolder('services'), take: 'shortest' },
  { kind: 'a letter of the A to Z', matches: /^services\/a-to-z\/[^/]+\.html$/, take: 'longest' },
  { kind: 'the second page of a list', matches: /^[^/]+\/[^/]+\/2\.html$/, take: 'longest' },
];

function choose(site, pages, { kind, matches, take }) {
  const sized = pages
    .filter((page) => matches.test(page))
    .map((page) => ({ page, size: statSync(path.join(site, page)).size }))
    .sort((a, b) => a.size - b.size || (a.page < b.page ? -1 : 1));
  if (sized.length === 0) throw new Error(`${site} has no page of the kind "${kind}" any more: choose another in sample.mjs`);
  return (take === 'longest' ? sized[sized.length - 1] : sized[0]).page;
}

function inEveryEdition(site, name, pages) {
  return pages.flatMap((page) =>
    Object.entries(editionFolders).map(([edition, folder]) => ({ site, name: `${name}: ${folder}${page}`, edition, page: folder + page })));
}

/** Pages as {site: folder, page: path below it, edition, name: for messages}. */
export function samplePages() {
  const pages = listPages(demonstrationSite);
  const chosen = [...fixed, ...found.map((kind) => choose(demonstrationSite, pages, kind))];
  return [...inEveryEdition(demonstrationSite, 'demonstration', [...new Set(chosen)]), ...fullPages()];
}

/** The pages of the small site that show what the demonstration site does not. */
function fullPages() {
  const site = buildSite(fullSite());
  const entries = listPages(site).filter((page) => entryFolders.some((folder) => inFolder(folder).test(page)));
  const pages = [...entries, 'index.html', 'accessibility.html', 'feedback.html', 'categories/empty.html'];
  const redirect = listPages(site).find((page) => isRedirect(readPage(site, page)));
  return [...inEveryEdition(site, 'full', pages), { site, name: `full: ${redirect}`, edition: 'none', page: redirect }];
}

/** Where a page of the sample lies. */
export function fileOf({ site, page }) {
  return path.join(site, page);
}

/** The template that made a page, by the class of its body: "page-service". */
export function templateOf(html) {
  return html.match(/<body class="([^"]*)"/)?.[1] ?? 'redirect';
}

/** Of every template in every edition the longest page: for what takes too long to be done to all of the sample. */
export function onePageATemplate(sample) {
  const longest = new Map();
  for (const one of sample) {
    const html = readPage(one.site, one.page);
    const key = `${one.edition} ${templateOf(html)}`;
    if (!longest.has(key) || longest.get(key).length < html.length) longest.set(key, { one, length: html.length });
  }
  return [...longest.values()].map(({ one }) => one);
}
