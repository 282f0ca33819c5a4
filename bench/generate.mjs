#!/usr/bin/env node
// Writes the site of a fictional county for the speed measurements: always the same one for the same N.
//
//   node bench/generate.mjs N OUTDIR [--hugo HUGODIR] [--seed S]
//
// OUTDIR gets site.toml, data/ and content/ for Handrail; HUGODIR, if it is given, the same entries for the
// site in bench/hugo/site. Node 20 and no packages. Nothing is deleted: give it an empty folder.

import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { guide, organisation, planCounty, service } from './county/county.mjs';
import { jsonFile, markdownFile } from './county/front-matter.mjs';
import { HugoContent } from './hugo/content.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const shippedData = join(here, '..', 'data');

const usage = 'usage: generate.mjs N OUTDIR [--hugo HUGODIR] [--seed S]';

function readArguments(words) {
  const [count, out, ...rest] = words;
  const options = { count: Number(count), out, hugo: undefined, seed: 1 };
  for (let at = 0; at < rest.length; at += 2) {
    if (rest[at] === '--hugo' && rest[at + 1]) options.hugo = rest[at + 1];
    else if (rest[at] === '--seed' && /^\d+$/.test(rest[at + 1])) options.seed = Number(rest[at + 1]);
    else return undefined;
  }
  return Number.isInteger(options.count) && options.count > 0 && out ? options : undefined;
}

/** Most authors write YAML; 3 in 100 entries are pure JSON, 3 TOML and 1 JSON above a Markdown body. */
function formOf(at) {
  const place = at % 100;
  if ([17, 51, 84].includes(place)) return 'pure-json';
  if ([8, 43, 76].includes(place)) return 'toml';
  return place === 30 ? 'json' : 'yaml';
}

class HandrailContent {
  constructor(folder) {
    this.folder = folder;
    this.made = new Set();
  }

  /** `group` is a sub-folder, which is for the authors' convenience and shows in no address. */
  write(kind, group, entry, form) {
    const folder = join(this.folder, 'content', kind, group);
    if (!this.made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.made.add(folder);
    }
    const pure = form === 'pure-json';
    const text = pure ? jsonFile(entry.facts, entry.body) : markdownFile(form, entry.facts, entry.body);
    writeFileSync(join(folder, `${entry.id}.${pure ? 'json' : 'md'}`), text);
  }
}

const siteToml = `# A fictional county, for measuring.
[site]
title = "Support for children and young people with SEND in Hartwoldshire"
council = "Hartwoldshire County Council"
base_url = "https://localoffer.example.org/"
language = "en-GB"

[contact]
phone = "01632 960000"
email = "localoffer@example.org"
hours = "Monday to Friday, 9am to 5pm"
address = "Local Offer team, County Hall, Hartwold"

[editions]
easy_read = true
large_print = true
pdf = []
braille = false
epub = false
text = false

[feedback]
email = "localoffer@example.org"
`;

function writeSettings(out) {
  mkdirSync(join(out, 'data'), { recursive: true });
  for (const name of readdirSync(shippedData).filter((file) => file.endsWith('.json'))) {
    cpSync(join(shippedData, name), join(out, 'data', name));
  }
  writeFileSync(join(out, 'site.toml'), siteToml);
}

function generate({ count, out, hugo, seed }) {
  const county = planCounty(count, seed);
  const targets = [new HandrailContent(out), ...(hugo ? [new HugoContent(hugo, shippedData, county)] : [])];
  const each = (kind, list, make, group, form) => list.forEach((_, at) => {
    const entry = make(county, at);
    for (const target of targets) target.write(kind, group(entry), entry, form(at));
  });
  writeSettings(out);
  each('organisations', county.organisations, organisation, () => '', () => 'yaml');
  each('guides', county.guides, guide, () => '', () => 'yaml');
  each('services', county.services, service, ({ facts }) => `${facts.sector}/${facts.categories[0]}`, formOf);
}

const options = readArguments(process.argv.slice(2));
if (!options) {
  console.error(usage);
  process.exitCode = 2;
} else {
  generate(options);
}
