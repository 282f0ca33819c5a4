// Writes COUNT documents as JSON lines: the same bytes for the same count, so that runs can be compared.
//
//     node lunr-corpus.mjs 20000 corpus.jsonl
//
// Each has a name, a summary, keywords and about 80 words of text. Words follow Zipf's law, new ones keep coming,
// and every third text has the curly quotes, dashes and accents of text that people wrote.
import { closeSync, openSync, writeSync } from 'node:fs';

const [count, file] = [Number(process.argv[2]), process.argv[3]];
if (!(count > 0) || !file) {
  console.error('usage: lunr-corpus.mjs COUNT FILE');
  process.exit(2);
}

function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20260901);
const pick = (list) => list[Math.floor(next() * list.length)];

const common = ('the and of to for a in with is you your we can are or children young people support help school ' +
  'family service from who on at by be their this not have it as our group groups').split(' ');
const starts = 'th st sp ch b br c cr d dr f fl g gr h j k l m n p pl pr qu r s sh t tr v w'.split(' ');
const middles = 'a e i o u ea ai ou ee oa'.split(' ');
const ends = 'n t r l s d m ck sh ng st nt rd mp ss ll p'.split(' ');
const suffixes = ['', '', '', 's', 'ing', 'ed', 'er', 'ation', 'ment', 'ness', 'ful', 'ally', 'ity', 'ive', 'ies'];
const word = () => {
  let made = pick(starts) + pick(middles) + pick(ends);
  if (next() < 0.6) made += pick(middles) + pick(ends);
  return made + pick(suffixes);
};
const vocabulary = Array.from({ length: 12000 }, word);
const zipf = () => vocabulary[Math.floor(vocabulary.length ** next()) - 1];
const rare = () => word() + Math.floor(next() * 1000);
const one = () => (next() < 0.4 ? pick(common) : next() < 0.98 ? zipf() : rare());
const capital = (text) => text[0].toUpperCase() + text.slice(1);

function sentence(length, written) {
  const words = Array.from({ length }, one);
  if (written) words[Math.floor(length / 2)] = pick(['children’s', 'café', 'school – ', 'Llŷn', '“stay', '£12.50']);
  return capital(words.join(' ')) + pick(['.', '.', '.', '?', ' (term-time only).']);
}

const out = openSync(file, 'w');
for (let i = 0; i < count; ++i) {
  const written = i % 3 === 0;
  writeSync(out, JSON.stringify({
    id: `svc-${i}`,
    name: Array.from({ length: 4 }, () => capital(one())).join(' '),
    summary: sentence(14, written),
    keywords: Array.from({ length: 3 }, zipf),
    body: Array.from({ length: 6 }, () => sentence(13, written)).join(' '),
  }) + '\n');
}
closeSync(out);
