// What lunr finds in an index that Handrail wrote is what it finds in its own: 1 000 random queries.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import lunr from 'lunr';

import { buildWithHandrail, buildWithLunr } from './builders.mjs';
import { corpora } from './corpora.mjs';
import { pick, randomNumbers, times } from './random.mjs';

const { wildcard, presence } = lunr.Query;

/** A clause such as people and query scripts write: plain, prefix, fuzzy, boosted, in one field, required. */
function randomClause(next, terms, fields) {
  const term = pick(next, terms);
  const clause = { term, options: { boost: 1 + Math.floor(next() * 4) } };
  if (next() < 0.25) clause.options.fields = [pick(next, fields)];
  if (next() < 0.1) clause.options.presence = pick(next, [presence.REQUIRED, presence.PROHIBITED]);
  const kind = next();
  if (kind < 0.2) {
    clause.term = [...term].slice(0, 3).join('');
    clause.options.wildcard = wildcard.TRAILING;
  } else if (kind < 0.35 && term.length < 12) {
    clause.options.editDistance = 1;
  }
  return clause;
}

/** The results, best first, as plain data. */
function search(index, clauses) {
  const results = index.query((query) => clauses.forEach(({ term, options }) => query.term(term, { ...options })));
  return JSON.parse(JSON.stringify(results));
}

for (const [name, share] of [['english', 200], ['gaps', 50], ['emoji', 50], ['randomUnicode', 200], ['randomEnglish', 500]]) {
  test(`${share} random queries rank the same in ${name}`, () => {
    const corpus = corpora[name];
    const settings = { boosts: { name: 4, title: 2 }, metadata: ['position'], b: 0.5 };
    const own = buildWithLunr(corpus, settings);
    const loaded = lunr.Index.load(JSON.parse(buildWithHandrail(corpus, settings)));
    const terms = Object.keys(own.invertedIndex).filter((term) => term !== '' && !term.includes('*'));
    const next = randomNumbers(share);
    let found = 0;
    for (const clauses of times(share, () => times(1 + Math.floor(next() * 4), () => randomClause(next, terms, corpus.fields)))) {
      const expected = search(own, clauses);
      found += expected.length;
      assert.deepEqual(search(loaded, clauses), expected, JSON.stringify(clauses));
    }
    assert.ok(found > share / 2, `only ${found} results: the queries test nothing`);
  });
}
