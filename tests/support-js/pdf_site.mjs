// The demonstration with its PDFs, which its own site.toml leaves out: built when a test asks for it.

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { writeFiles } from './build_site.mjs';
import { demonstrationSite, handrail } from './project.mjs';
import { root } from './root.mjs';
import { sharedSite } from './shared_site.mjs';

export const sizes = [18, 24];

function build(folder) {
  const source = path.join(folder, 'source');
  const out = path.join(folder, 'site');
  for (const part of ['content', 'data']) cpSync(path.join(root, part), path.join(source, part), { recursive: true });
  const siteToml = readFileSync(path.join(root, 'site.toml'), 'utf8');
  writeFiles(source, { 'site.toml': siteToml.replace(/^pdf = .*$/m, `pdf = [${sizes.join(', ')}]`) });
  const done = spawnSync(handrail, ['build', '--quiet', '--site', source, '--out', out], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`handrail build ended with ${done.status}:\n${done.stderr}`);
}

/** Where the PDFs of a published site are: beside its pages, but for the demonstration. */
export function siteWithPdfs(site) {
  if (site !== demonstrationSite) return site;
  return path.join(sharedSite('demonstration-with-pdfs', build), 'site');
}
