// Asks the tests' own checker of PDFs, tests/check_pdf.cpp.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { handrail } from './project.mjs';

const checker = path.join(path.dirname(handrail), '../tests/check_pdf');

/** What keeps the files of a site from PDF/UA, or from clear print with no type below so many points. */
export function pdfRuleProblems(site, files, points) {
  assert.ok(files.length > 0, 'there are no such files');
  const done = spawnSync(checker, [String(points), ...files], { cwd: site, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.error) throw done.error;
  assert.equal(done.status, 0, done.stderr);
  return done.stdout.split('\n').filter(Boolean);
}
