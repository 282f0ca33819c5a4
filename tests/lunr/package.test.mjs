// The installed search library: examples/lunr-cpp finds it, is built with it, and lunr loads what it makes.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';

const build = process.env.HANDRAIL_BUILD ?? fileURLToPath(new URL('../../build/release', import.meta.url));
const example = fileURLToPath(new URL('../../examples/lunr-cpp', import.meta.url));
const run = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('a program outside this project can use handrail::lunr', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-package-'));
  try {
    const [prefix, own] = [join(folder, 'prefix'), join(folder, 'build')];
    run('cmake', '--install', build, '--component', 'lunr', '--prefix', prefix);
    run('cmake', '-G', 'Ninja', '-S', example, '-B', own, `-DCMAKE_PREFIX_PATH=${prefix}`);
    run('cmake', '--build', own);
    const index = lunr.Index.load(JSON.parse(run(join(own, 'lunr-example'))));
    assert.deepEqual(index.search('swim weekend').map((result) => result.ref), ['swim', 'breaks']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
