// The index that Handrail writes is the one that lunr 2.3.9 builds: every term, number, score and place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import lunr from 'lunr';

import { buildWithHandrail, buildWithLunr } from './builders.mjs';
import { corpora } from './corpora.mjs';

const boosted = (corpus) => ({ boosts: Object.fromEntries(corpus.fields.map((field, index) => [field, [4, 0.5, 2.25, 10][index]])) });

const variants = {
  'with default settings': () => ({}),
  'with boosts': boosted,
  'with k1 and b': () => ({ k1: 0.9, b: 0.4 }),
  'with b beyond its bounds': () => ({ k1: 2, b: 7 }),
  'with places': () => ({ metadata: ['position'] }),
  'with all metadata': () => ({ metadata: ['position', 'index', 'fields'] }),
  'with all words': () => ({ stopWords: false }),
  'with its own stop words': () => ({ stopWords: ['swimming', 'it\'s', 'mae', 'club', '__proto__', 'constructor', 'für'] }),
  'without a stemmer': () => ({ stem: false }),
  'without a trimmer': () => ({ trim: false }),
  'without any pipeline': () => ({ trim: false, stem: false, stopWords: false, metadata: ['index'] }),
};

test('the lunr that is compared with is 2.3.9', () => assert.equal(lunr.version, '2.3.9'));

for (const [name, corpus] of Object.entries(corpora)) {
  for (const [variant, settingsFor] of Object.entries(variants)) {
    test(`${name} ${variant}`, () => {
      const settings = settingsFor(corpus);
      const expected = JSON.parse(JSON.stringify(buildWithLunr(corpus, settings)));
      const actual = JSON.parse(buildWithHandrail(corpus, settings));
      assert.deepEqual(actual, expected);
    });
  }
}

test('documents may have boosts of their own', () => {
  const settings = { boostKey: 'weight', boosts: { name: 3 } };
  const expected = JSON.parse(JSON.stringify(buildWithLunr(corpora.randomEnglish, settings)));
  assert.deepEqual(JSON.parse(buildWithHandrail(corpora.randomEnglish, settings)), expected);
});
