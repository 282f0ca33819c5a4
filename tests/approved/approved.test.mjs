// Whole golden pages: a small site is built by the real command and compared, byte for byte, with the pages in
// expected/. Fingerprints of assets are left out of the comparison, so that a new style sheet changes no page here.
// To accept a change after looking at it: ./scripts/approve
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const handrail = process.env.HANDRAIL ?? path.join(here, '../../build/release/bin/handrail');
const expected = path.join(here, 'expected');
const day = '1795305600'; // 22 November 2026

const editions = ['', 'easy-read/', 'large-print/'];
const pages = [
  ...editions.flatMap((edition) => [
    `${edition}index.html`,
    `${edition}formats.html`,
    `${edition}services/talking-together.html`,
    `${edition}services/quiet-club.html`,
    `${edition}guides/how-to-complain.html`,
    `${edition}pathways/asking-for-a-plan.html`,
  ]),
  'organisations/example-trust.html',
  'events/open-morning.html',
  'news/new-ramp.html',
  'responses/signs.html',
  'plans/action-plan.html',
  'services/index.html',
  'categories/therapies.html',
  'ages/not-stated.html',
  'accessibility.html',
  'easy-read/categories/index.html',
  'easy-read/categories/therapies.html',
  'easy-read/organisations/example-trust.html',
  'easy-read/events/open-morning.html',
  'easy-read/plans/action-plan.html',
  'easy-read/responses/signs.html',
  'easy-read/formats.html',
  'old/talking.html',
  'feed.xml',
  'robots.txt',
  'manifest.webmanifest',
];

const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'approved-')), 'site');
const build = () =>
  execFileSync(handrail, ['build', '--quiet', '--json', '--site', path.join(here, 'site'), '--out', out], {
    env: {...process.env, SOURCE_DATE_EPOCH: day},
    encoding: 'utf8',
  });
const normal = (text) => text.replace(/\.[0-9a-f]{10}\./g, '.FINGERPRINT.');

const first = JSON.parse(build());

for (const page of pages) {
  test(`the page ${page} is as approved`, () => {
    const made = normal(fs.readFileSync(path.join(out, page), 'utf8'));
    const golden = path.join(expected, page);
    if (process.env.APPROVE) {
      fs.mkdirSync(path.dirname(golden), {recursive: true});
      fs.writeFileSync(golden, made);
    }
    assert.equal(made, fs.readFileSync(golden, 'utf8'));
  });
}

test('building twice gives the same bytes, and the second build writes nothing', () => {
  const read = (folder) =>
    Object.fromEntries(
      fs.readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
        const full = path.join(folder, entry.name);
        return entry.isDirectory()
          ? Object.entries(read(full))
          : [[full, [fs.readFileSync(full, 'latin1'), fs.statSync(full).mtimeMs, fs.statSync(full).ino]]];
      }),
    );
  const before = read(out);
  const second = JSON.parse(build());
  assert.ok(first.written > 100);
  assert.deepEqual([second.written, second.removed, second.unchanged], [0, 0, first.files]);
  assert.deepEqual(read(out), before);
});

test('a withdrawn entry disappears from every edition, list and feed', () => {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'withdrawn-'));
  fs.cpSync(path.join(here, 'site'), site, {recursive: true});
  const run = () => execFileSync(handrail, ['build', '--quiet', '--site', site], {encoding: 'utf8'});
  const mentions = () => {
    try {
      return execFileSync('grep', ['-rlE', 'quiet club|quiet-club', path.join(site, 'site')], {encoding: 'utf8'});
    } catch {
      return '';
    }
  };
  run();
  assert.match(mentions(), /easy-read\/services\/quiet-club.html/);
  for (const file of ['quiet-club.json', 'quiet-club.easy.md']) fs.rmSync(path.join(site, 'content/services', file));
  run();
  assert.equal(mentions(), '');
});
