// What `handrail index` does, done by lunr in Node: JSON lines in, index out. For lunr-compare.sh.
//
//     node lunr-node.mjs corpus.jsonl index.json

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// lunr is installed for the tests.
const lunr = createRequire(new URL('../tests/package.json', import.meta.url))('lunr');
const [input, output] = process.argv.slice(2);

const documents = readFileSync(input, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
const index = lunr(function configure() {
  this.ref('id');
  this.field('name', { boost: 4 });
  this.field('summary', { boost: 2 });
  this.field('keywords', { boost: 4 });
  this.field('body');
  for (const document of documents) this.add(document);
});
writeFileSync(output, JSON.stringify(index));
