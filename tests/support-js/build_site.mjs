// Builds small sites of a test's own, with the real command, in temporary folders that go when the test ends.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { handrail } from './project.mjs';

const temporary = [];
process.on('exit', () => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder that is removed when this process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-test-'));
  temporary.push(folder);
  return folder;
}

/** Writes `files`, {path: text, bytes or a value that becomes JSON}, below `folder`. */
export function writeFiles(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(file, isText ? content : JSON.stringify(content, null, 1));
  }
}

function run(args) {
  const done = spawnSync(handrail, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw done.error;
  return done;
}

function tryToBuildIn(folder, files, options) {
  writeFiles(path.join(folder, 'source'), files);
  const out = path.join(folder, 'site');
  const done = run(['build', '--quiet', '--site', path.join(folder, 'source'), '--out', out, ...options]);
  return { status: done.status, out, errors: done.stderr };
}

/** Builds the site that `files` describes: {status, out: the site's folder, errors: what the command complained of}. */
export function tryToBuild(files, ...options) {
  return tryToBuildIn(temporaryFolder(), files, options);
}

/** Builds the site that `files` describes as `folder`/site, from `folder`/source, and gives its folder; throws where the build fails. */
export function buildIn(folder, files, ...options) {
  const { status, out, errors } = tryToBuildIn(folder, files, options);
  if (status !== 0) throw new Error(`handrail build ended with ${status}:\n${errors}`);
  return out;
}

/** The same in a folder that goes when the test ends. */
export function buildSite(files, ...options) {
  return buildIn(temporaryFolder(), files, ...options);
}

/** What `handrail check` says about the site that `files` describes: its status and all problems. */
export function checkSite(files) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const done = run(['check', '--format', 'json', '--site', folder]);
  return { status: done.status, problems: JSON.parse(done.stdout || '[]'), errors: done.stderr };
}
