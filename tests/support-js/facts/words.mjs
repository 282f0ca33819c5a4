// What the tests of the facts make of words, so that editions can be compared: print, Braille and pages differ in
// spaces, dashes, quotation marks and capitals, never in letters and digits.

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'smol-toml';

import { root } from '../root.mjs';

/** The interface's words, as {facts: {ages: "Ages"}}. */
export const words = parse(readFileSync(path.join(root, 'data/strings.en-GB.toml'), 'utf8'));

/** A word with its placeholders filled. */
export function say(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/**
 * The letters, digits and signs of money of a text: what has to be the same. Points and colons stay between digits
 * ("£4.50", "10:30"), so that no number can be taken for another.
 */
export function core(text) {
  return text.normalize('NFKD').toLowerCase()
    .replace(/(?<=\d)[.:](?=\d)/g, '\u0001')
    .replace(/[^\p{L}\p{N}£€%@+\u0001]/gu, '')
    .replace(/\u0001/g, '.');
}

/** The text in one line. */
export const oneLine = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();

export const digits = (text) => text.replace(/\D/g, '');
