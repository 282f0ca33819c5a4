// Braille files back as print, by lou_translate of liblouis: apart from the code that wrote them.

import { execFileSync } from 'node:child_process';

import { words } from './words.mjs';

const tables = { 1: 'en-ueb-g1.ctb', 2: 'en-ueb-g2.ctb' };
const longestLine = 1500; // lou_translate reads lines of at most 2 044 cells

function louTranslate(lines, ...options) {
  const input = lines.join('\n').replaceAll('\\', '\\\\') + '\n'; // to lou_translate a backslash is the start of a number
  return execFileSync('lou_translate', options, { input, encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n').slice(0, lines.length);
}

/** Letters of the scripts that Unified English Braille has no signs for, with the marks between them. */
const otherScript = '[\\u0370-\\u1cff\\u2e80-\\uffff\\u200b-\\u200f]';
const otherWords = new RegExp(`${otherScript}+(?:\\s+${otherScript}+)*`, 'gu');

/** A text as Braille has to say it: words in another script are named, once, and a letter that has no sign loses its mark. */
export const inBraille = (text) => text.replace(otherWords, words.braille.other_script).replaceAll('ı', 'i');

/** BRF cells as lou_translate writes and reads them: its tables show the last column in lower case. */
const toLouis = (cells) => cells.replace(/[@-^]/g, (cell) => String.fromCharCode(cell.charCodeAt(0) + 0x20));
const fromLouis = (cells) => cells.replace(/[`-~]/g, (cell) => String.fromCharCode(cell.charCodeAt(0) - 0x20));

/** A BRF file's pages, each a list of lines, its page information line first. */
export function pagesOf(brf) {
  return brf.split('\f').map((page) => page.split('\r\n').slice(0, -1));
}

/** The cells of the text in runs, words that were broken over lines whole again. */
function runsOf(brf) {
  const lines = pagesOf(brf).flatMap(([, ...text]) => text.map((line) => line.trim())).filter((line) => line !== '');
  const runs = [''];
  let broken = false;
  for (const line of lines) {
    if (!broken && runs.at(-1).length + line.length > longestLine) runs.push('');
    runs[runs.length - 1] += (broken || runs.at(-1) === '' ? '' : ' ') + line;
    // Dot 5 ends no word: it says that the line could hold no more of an address, which goes on below.
    broken = line.endsWith('"');
    if (broken) runs[runs.length - 1] = runs.at(-1).slice(0, -1);
  }
  return runs;
}

/** The cells of a BRF file as one line, for looking up forward Braille. */
export const cellsOf = (brf) => runsOf(brf).join(' ');

/** Print as cells, each text by itself. */
export function toCells(grade, texts) {
  if (texts.length === 0) return [];
  return louTranslate(texts, '-f', tables[grade]).map(fromLouis);
}

/** The print of many BRF files at once, each in one line. */
export function printOf(grade, files) {
  const runs = files.map(runsOf);
  const print = louTranslate(runs.flat().map(toLouis), '-b', tables[grade]);
  return runs.map(({ length }) => print.splice(0, length).join(' ').replace(/[\s\u00a0]+/g, ' ').trim());
}
