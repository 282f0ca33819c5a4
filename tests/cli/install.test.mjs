// What `cmake --install` puts in place is whole: the installed command builds a site far from the sources.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { temporaryFolder } from '../support-js/build_site.mjs';
import { handrail } from '../support-js/project.mjs';
import { root } from '../support-js/root.mjs';

test('the installed command finds its themes and data, and its man page and completions are there', () => {
  const prefix = temporaryFolder();
  const buildFolder = path.resolve(path.dirname(handrail), '..');
  const installed = spawnSync('cmake', ['--install', buildFolder, '--prefix', prefix], { encoding: 'utf8' });
  assert.equal(installed.status, 0, installed.stderr);
  for (const file of ['share/man/man1/handrail.1', 'share/handrail/themes/default/templates/service.html', 'share/handrail/data/schema/service.schema.json',
    'share/bash-completion/completions/handrail']) {
    assert.ok(existsSync(path.join(prefix, file)), file);
  }
  const site = path.join(temporaryFolder(), 'minimal');
  cpSync(path.join(root, 'examples/minimal'), site, { recursive: true });
  const built = spawnSync(path.join(prefix, 'bin/handrail'), ['build', '--quiet'], { cwd: site, encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
  assert.ok(existsSync(path.join(site, 'site/large-print/index.html')));
});
