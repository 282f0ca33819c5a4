// Sites that several test files need. scripts/test names a folder for them in SHARED_SITES: the first file that asks builds, the
// others wait. Where it is not named, each file builds for itself.

import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { temporaryFolder } from './build_site.mjs';

const patience = 600_000; // milliseconds
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Whether this process is the one that makes what is to stand at `folder`. */
function isFirst(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    mkdirSync(`${folder}.making`);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Builds what will stand at `folder`, under another name until it is whole. */
function make(folder, build) {
  const making = `${folder}.making`;
  try {
    build(making);
  } catch (error) {
    writeFileSync(`${folder}.failed`, String(error));
    throw error;
  }
  renameSync(making, folder);
}

const own = new Map();

/** The site of this name for this process alone. */
function ownSite(name, build) {
  if (!own.has(name)) {
    own.set(name, temporaryFolder());
    build(own.get(name));
  }
  return own.get(name);
}

/** The folder of the site of this name, in which `build(folder)` puts "source" and "site". */
export function sharedSite(name, build) {
  const { SHARED_SITES: shared } = process.env;
  if (!shared) return ownSite(name, build);
  const folder = path.join(path.resolve(shared), name);
  if (existsSync(folder)) return folder;
  if (isFirst(folder)) make(folder, build);
  for (let waited = 0; !existsSync(folder); waited += 100) {
    if (existsSync(`${folder}.failed`) || waited > patience) throw new Error(`The shared site "${name}" was not built.`);
    pause(100);
  }
  return folder;
}
