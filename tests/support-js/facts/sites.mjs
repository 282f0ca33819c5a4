// The sites whose facts are compared: the demonstration, and the small site in which every field of every kind is filled in.

import { buildSite, temporaryFolder, writeFiles } from '../build_site.mjs';
import { fullSite } from '../full_site.mjs';
import { demonstrationSite } from '../project.mjs';
import { root } from '../root.mjs';

/** The sizes of their PDFs, in points: site.toml asks for the same. */
export const sizes = [18, 24];

/** That small site with every edition switched on: where its source is, and where it is published. */
function everyField() {
  const files = fullSite();
  const editions = `[editions]\npdf = [${sizes.join(', ')}]\nleaflet = true\nbraille = {grade = 2, both_grades = true}\nepub = true\ntext = true\n`;
  files['site.toml'] = files['site.toml'].replace('[editions]\n', editions);
  const source = temporaryFolder();
  writeFiles(source, files);
  return { source, out: buildSite(files) };
}

export const sites = [{ name: 'the demonstration', source: root, out: demonstrationSite }, { name: 'every field', ...everyField() }];
