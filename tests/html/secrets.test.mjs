// What was not meant for the public reaches no file of the site: notes under "internal", drafts, comments.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { buildSite } from '../support-js/build_site.mjs';
import { fullSite } from '../support-js/full_site.mjs';
import { listFiles } from '../support-js/site_tree.mjs';

/** Every secret that was planted, by what it is. Each is one word that nothing else can hold. */
const secrets = {};
function secret(what) {
  const word = `zqsecret${Object.keys(secrets).length + 1}x`;
  secrets[what] = word;
  return word;
}

const internal = (what) => ({ owner: secret(`owner in ${what}`), notes: secret(`notes in ${what}`) });
const public_ = { name: 'A public name', summary: 'A public summary.' };

/** A site in which every kind of entry has internal notes, and which has a draft of every kind. */
function siteWithSecrets() {
  const files = fullSite();
  for (const [file, content] of Object.entries(files)) {
    if (file.startsWith('content/')) files[file] = { ...content, internal: internal(file) };
  }
  for (const [file, content] of Object.entries(fullSite())) {
    const [, kind, name] = file.match(/^content\/(\w+)\/full-(.*)\.json$/) ?? [];
    if (!kind) continue;
    files[`content/${kind}/${secret(`id of a draft of ${kind}`)}.json`] = {
      ...content, aliases: [`/${secret(`alias of a draft of ${kind}`)}.html`], name: secret(`name of a draft ${name}`),
      summary: secret(`summary of a draft ${name}`), description: secret(`text of a draft ${name}`),
      keywords: [secret(`keyword of a draft ${name}`)], draft: true,
    };
  }
  files['site.toml'] = `# ${secret('comment in site.toml')}\n${files['site.toml']}# ${secret('last comment in site.toml')}\n`;
  return { ...files, ...entriesInOtherForms(), ...filesBesideTheContent() };
}

function entriesInOtherForms() {
  const markdown = (form) => `Public words.\n\n<!-- ${secret(`comment in the text, ${form}`)} -->\n\n[//]: # (${secret(`comment as a link, ${form}`)})\n`;
  return {
    'content/services/in-yaml.md': `---\n# ${secret('comment in YAML')}\nname: In YAML # ${secret('comment after a value in YAML')}\n`
      + `summary: A public summary.\ncategories: [help]\ninternal:\n  owner: ${secret('owner in YAML')}\n  notes: |\n    ${secret('notes in YAML')}\n---\n${markdown('YAML')}`,
    'content/services/in-toml.md': `+++\n# ${secret('comment in TOML')}\nname = "In TOML" # ${secret('comment after a value in TOML')}\n`
      + `summary = "A public summary."\ncategories = ["help"]\n[internal]\nowner = "${secret('owner in TOML')}"\nnotes = "${secret('notes in TOML')}"\n+++\n${markdown('TOML')}`,
    'content/services/in-json.md': `${JSON.stringify({ ...public_, categories: ['help'], internal: internal('JSON before Markdown') })}\n${markdown('JSON')}`,
    'content/services/draft-in-yaml.md': `---\nname: ${secret('name of a draft in YAML')}\nsummary: ${secret('summary of a draft in YAML')}\ncategories: [help]\ndraft: true\n---\n${secret('text of a draft in YAML')}\n`,
    'content/services/draft-in-toml.md': `+++\nname = "${secret('name of a draft in TOML')}"\nsummary = "${secret('summary of a draft in TOML')}"\ncategories = ["help"]\ndraft = true\n+++\n${secret('text of a draft in TOML')}\n`,
  };
}

function filesBesideTheContent() {
  return {
    'notes.txt': secret('file beside the content'),
    'content/.hidden.md': secret('hidden file in the content'),
    'content/services/.hidden/entry.md': secret('hidden folder in the content'),
    'data/.backup.json': secret('hidden file in the data'),
    'images/.hidden.txt': secret('hidden file among the pictures'),
  };
}

/** A file's name and bytes, as they are and as a server would unpack them. */
function readings(site, file) {
  const bytes = readFileSync(path.join(site, file));
  const all = [Buffer.from(file), bytes];
  if (file.endsWith('.gz')) all.push(gunzipSync(bytes));
  if (file.endsWith('.br')) all.push(brotliDecompressSync(bytes));
  return all;
}

/** Every file of a site with its readings: {file, bytes: [..]}. */
function readSite(site) {
  return listFiles(site).map((file) => ({ file, bytes: readings(site, file) }));
}

/** The files that hold `word`, also in capitals or in two bytes a letter. */
function filesWith(files, word) {
  const forms = [Buffer.from(word), Buffer.from(word.toUpperCase()), Buffer.from(word, 'utf16le')];
  return files.filter(({ bytes }) => bytes.some((one) => forms.some((form) => one.includes(form)))).map(({ file }) => file);
}

const source = siteWithSecrets();
const files = readSite(buildSite(source));

test('the site that holds the secrets has all of its public pages', () => {
  for (const page of ['services/in-yaml.html', 'services/in-toml.html', 'services/in-json.html', 'easy-read/plans/full-plan.html']) {
    assert.ok(files.some(({ file }) => file === page), page);
  }
  assert.ok(filesWith(files, 'Public words').length >= 3, 'the search for words finds nothing');
  assert.ok(Object.keys(secrets).length > 60);
});

for (const [what, word] of Object.entries(secrets)) {
  test(`not published: ${what}`, () => assert.deepEqual(filesWith(files, word), []));
}

test('with --drafts the drafts are there, but no internal note', () => {
  const all = readSite(buildSite(source, '--drafts'));
  assert.ok(filesWith(all, secrets['name of a draft in YAML']).length > 0);
  const hidden = Object.entries(secrets).filter(([what]) => !what.includes('draft'));
  for (const [what, word] of hidden) assert.deepEqual(filesWith(all, word), [], what);
});
