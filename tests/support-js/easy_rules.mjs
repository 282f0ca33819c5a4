// The rules of easy read that a program can check, written a second time, so that a slip in src/text/easy_rules.cpp shows:
// 15 words a sentence (ER01), one idea (ER02), full words (ER08), no hard words (ER11).

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { root } from './root.mjs';

const joining = new Set(['and', 'but', 'because', 'which', 'so', 'although', 'though', 'while', 'whereas', 'unless', 'however', 'therefore']);
const contraction = /(?:n't|'(?:re|ll|ve|m|d))$|^(?:it|that|there|here|what|who|where|how|he|she|let|everyone)'s$/i;
const shortForm = /^(?!(?:TV|OK|UK)$)(?=[^\d]*$).*[A-Z]{2}|^(?:e\.?g|i\.?e|etc)\.?$/;

const data = JSON.parse(readFileSync(path.join(root, 'data/hard-words.json'), 'utf8')).words;
const spaced = (text) => ` ${text.toLowerCase().replace(/'s\b/g, '').replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ').trim()} `;
const hardWords = data.map(({ word }) => spaced(word).trim());

export const sentencesOf = (text) => text.split(/(?<=[.!?])\s+/).filter((one) => one.trim() !== '');

/** How many words a reader counts. */
export const countWords = (sentence) => sentence.split(/[ \t\n]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** What is wrong with a sentence, in words; empty if nothing is. */
export function faultsOf(sentence) {
  const faults = [];
  const plain = sentence.replaceAll('\u2019', "'");
  const words = plain.split(/\s+/).map((word) => word.replace(/^[.,!?;:()"']+|[.,!?;:()"']+$/g, ''));
  if (countWords(plain) > 15) faults.push(`${countWords(plain)} words`);
  if (words.filter((word) => joining.has(word.toLowerCase())).length > 1) faults.push('more than one idea');
  if (/[;()]|[:–—-](?:\s|$)/.test(plain)) faults.push('a mark that joins ideas');
  faults.push(...words.filter((word) => contraction.test(word)).map((word) => `contraction ${word}`));
  faults.push(...words.filter((word) => shortForm.test(word)).map((word) => `short form ${word}`));
  const all = spaced(plain);
  faults.push(...hardWords.filter((word) => all.includes(` ${word} `) || all.includes(` ${word}s `)).map((word) => `hard word ${word}`));
  return faults;
}
