// The same, over real texts: the demonstration's entries and data, a real directory of libraries, and, where LUNR_TEXTS
// names one, every text file of a folder outside of the project.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { buildWithHandrail, buildWithLunr } from './builders.mjs';
import { corpusOfFolder } from './texts.mjs';

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folders = { 'the demonstration\'s entries': inProject('content'), 'its data': inProject('data'), 'a directory of libraries': inProject('tests/lunr/real') };
if (process.env.LUNR_TEXTS) folders[`all of ${process.env.LUNR_TEXTS}`] = process.env.LUNR_TEXTS;

for (const [name, folder] of Object.entries(folders)) {
  for (const settings of [{}, { boosts: { name: 4 }, b: 0, metadata: ['position'] }]) {
    test(`${name}: the index is the one that lunr builds, with ${JSON.stringify(settings)}`, () => {
      const corpus = corpusOfFolder(folder);
      assert.ok(corpus.lines.length > 50, `${corpus.lines.length} documents`);
      const expected = JSON.parse(JSON.stringify(buildWithLunr(corpus, settings)));
      assert.deepEqual(JSON.parse(buildWithHandrail(corpus, settings)), expected);
    });
  }
}
