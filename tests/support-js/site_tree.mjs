// The files of a built site, and what follows from a page's place among them.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of the editions below the site's; the standard edition has none of its own. */
export const editionFolders = { standard: '', 'easy-read': 'easy-read/', 'large-print': 'large-print/' };

/** Every file below `folder`, as sorted paths with "/" between their parts. */
export function listFiles(folder, below = '') {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isDirectory() ? listFiles(folder, `${below}${entry.name}/`) : [below + entry.name]))
    .sort();
}

/** Every page of a built site. */
export function listPages(folder) {
  return listFiles(folder).filter((file) => file.endsWith('.html'));
}

export function readPage(folder, page) {
  return readFileSync(path.join(folder, page), 'utf8');
}

/** The edition that a page belongs to, by its path: "easy-read". */
export function editionOf(page) {
  return Object.keys(editionFolders).find((name) => name !== 'standard' && page.startsWith(editionFolders[name])) ?? 'standard';
}

/** The page's path inside its edition: "services/a.html". */
export function withinEdition(page) {
  return page.slice(editionFolders[editionOf(page)].length);
}

/** A page that only sends visitors on to the new address of an entry. */
export function isRedirect(html) {
  return /<meta http-equiv="refresh"/.test(html);
}
