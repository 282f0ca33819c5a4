// The sites that every edition is looked at of: the demonstration, the small site in which every field of every kind is filled
// in, and 200 entries that nobody would write.

import path from 'node:path';

import { buildIn } from '../build_site.mjs';
import { fullSite } from '../full_site.mjs';
import { generatedSite } from '../generated_site.mjs';
import { demonstrationSite } from '../project.mjs';
import { root } from '../root.mjs';
import { sharedSite } from '../shared_site.mjs';

/** The sizes of their PDFs, in points: site.toml asks for the same. */
export const sizes = [18, 24];

const editions = `[editions]\npdf = [${sizes.join(', ')}]\nleaflet = true\nbraille = {grade = 2, both_grades = true}\nepub = true\ntext = true\n`;

/** A site with every edition switched on: where its source is, and where it is published. */
function withEveryEdition(name, files) {
  const all = { ...files, 'site.toml': files['site.toml'].replace('[editions]\n', editions) };
  const folder = sharedSite(name.replaceAll(' ', '-'), (into) => buildIn(into, all));
  return { name, source: path.join(folder, 'source'), out: path.join(folder, 'site') };
}

export const sites = [
  { name: 'the demonstration', source: root, out: demonstrationSite },
  withEveryEdition('every field', fullSite()),
  withEveryEdition('generated entries', generatedSite()),
];
