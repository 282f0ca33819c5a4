// The promise of publishing, kept by the real program: visitors see the whole old site or the whole new one.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { temporaryFolder, writeFiles } from '../support-js/build_site.mjs';
import { handrail } from '../support-js/project.mjs';

const entry = (number, version) =>
  `---\nname: Club ${number}\nsummary: Version ${version} of club ${number}.\ncategories: [short-breaks]\n---\nCome along to club ${number}.\n`;

function writeVersion(folder, version, count) {
  for (let number = 0; number < count; number++) {
    writeFileSync(path.join(folder, `content/services/club-${number}.md`), entry(number, version));
  }
}

function makeSource(count) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.toml': '[site]\ntitle = "Local Offer"\ncouncil = "Example Council"\n[editions]\nbraille = false\nepub = false\n' });
  mkdirSync(path.join(folder, 'content/services'), { recursive: true });
  writeVersion(folder, 1, count);
  return folder;
}

const build = (folder, ...more) => spawnSync(handrail, ['build', '--quiet', '--site', folder, '--out', path.join(folder, 'site'), ...more], { encoding: 'utf8' });

function files(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? files(folder, path.join(below, one.name)) : [path.join(below, one.name)]);
}

/** One text that stands for all names and bytes of a published site. */
function fingerprint(site) {
  const hash = createHash('sha256');
  for (const file of files(site).sort()) hash.update(file).update('\0').update(readFileSync(path.join(site, file))).update('\0');
  return hash.digest('hex');
}

/** Builds, and kills the program after so many milliseconds; true if it was still running. */
async function buildAndKill(folder, after) {
  const child = spawn(handrail, ['build', '--quiet', '--site', folder, '--out', path.join(folder, 'site')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => { child.on('exit', (_status, signal) => resolve(signal === 'SIGKILL')); });
  await wait(after);
  child.kill('SIGKILL');
  return ended;
}

test('a build that is killed at any moment leaves the whole old site or the whole new one', async () => {
  const folder = makeSource(150);
  const site = path.join(folder, 'site');
  const started = performance.now();
  assert.equal(build(folder).status, 0);
  const whole = performance.now() - started;
  let killed = 0;
  for (let version = 2; version <= 25; version++) {
    const before = fingerprint(site);
    writeVersion(folder, version, 150);
    // Spread over the whole build, with a different moment each time.
    if (await buildAndKill(folder, (whole * (version % 12)) / 11)) killed++;
    const after = fingerprint(site);
    const next = build(folder);
    assert.equal(next.status, 0, `the build after a kill: ${next.stderr}`);
    assert.ok(after === before || after === fingerprint(site), `version ${version}: neither the old site nor the new one`);
  }
  assert.ok(killed > 0, 'no build was killed while it ran');
  const left = readdirSync(folder).filter((name) => !['content', 'site', 'site.toml', '.site.handrail'].includes(name));
  assert.deepEqual(left, []);
});

test('a build that fails leaves the published site as it was', () => {
  const folder = makeSource(3);
  assert.equal(build(folder).status, 0);
  const before = fingerprint(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'content/services/bad.md'), '---\nname: [\n---\n');
  assert.equal(build(folder).status, 1);
  assert.equal(fingerprint(path.join(folder, 'site')), before);
});

test('of two builds at once into one folder, one publishes and the other is told of it', async () => {
  const folder = makeSource(400);
  const runs = [1, 2, 3].map(() => new Promise((resolve) => {
    const child = spawn(handrail, ['build', '--quiet', '--site', folder, '--out', path.join(folder, 'site')]);
    let errors = '';
    child.stderr.on('data', (data) => { errors += data; });
    child.on('exit', (status) => resolve({ status, errors }));
  }));
  const done = await Promise.all(runs);
  assert.ok(done.some(({ status }) => status === 0));
  for (const { status, errors } of done.filter((one) => one.status !== 0)) {
    assert.equal(status, 3, errors);
    assert.match(errors, /another build|already/i);
  }
  assert.equal(build(folder).status, 0);
});

test('an output folder with files that Handrail did not make is refused, and nothing in it is touched', () => {
  const folder = makeSource(2);
  writeFiles(folder, { 'site/holiday.jpg': 'mine' });
  const done = build(folder);
  assert.notEqual(done.status, 0);
  assert.match(done.stderr, /site/);
  assert.deepEqual(files(path.join(folder, 'site')), ['holiday.jpg']);
});

test('an output folder inside the content is refused', () => {
  const folder = makeSource(2);
  const done = spawnSync(handrail, ['build', '--quiet', '--site', folder, '--out', path.join(folder, 'content/site')], { encoding: 'utf8' });
  assert.notEqual(done.status, 0);
  assert.equal(existsSync(path.join(folder, 'content/site')), false);
});

test('a withdrawn entry goes from every edition, list and feed', () => {
  const folder = makeSource(3);
  const site = path.join(folder, 'site');
  assert.equal(build(folder).status, 0);
  writeFileSync(path.join(folder, 'content/services/club-0.md'), entry(0, 9).replace('---\n', '---\ndraft: true\n'));
  assert.equal(build(folder).status, 0);
  const holders = files(site).filter((file) => readFileSync(path.join(site, file), 'utf8').includes('Club 0'));
  assert.deepEqual(holders, []);
});
