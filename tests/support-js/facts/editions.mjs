// The editions that hold an entry's facts, and how to read each back as words. Add an edition here and every entry's
// facts are looked for in it.

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { pdfWords } from '../pdf_text.mjs';
import { cellsOf, inBraille, printOf, toCells } from './braille_text.mjs';
import { wordsOfHtml } from './page_text.mjs';
import { oneLine } from './words.mjs';
import { unzip } from './zip_reader.mjs';

const read = (site, file) => readFileSync(path.join(site, file), 'utf8');

/**
 * An edition is {name, covers: whether it has that entry, read: (site, entries) => what each says}. What it says is
 * {text: its words in one line, asWritten: (words) => how it has to say them, also?: (words) => whether it says them although
 * `text` does not show it}.
 */
function folder(name, pathOf, toSaid) {
  return {
    name,
    covers: () => true,
    read: (site, entries) => toSaid(entries.map((entry) => read(site, pathOf(entry)))),
  };
}

/** Most editions write everything as its author did. */
const asWritten = (words) => words;

const page = (below) => ({ kind, id }) => `${below}${kind}/${id}.html`;
const each = (one) => (files) => files.map((file) => ({ text: one(file), asWritten }));

/**
 * Back from Braille liblouis makes mistakes that the Braille itself does not have ("x;" for "it;", and web addresses): where the
 * print differs, the words are looked for in Braille.
 */
const braille = (grade) => (files) => {
  const print = printOf(grade, files);
  // A word longer than a line is parted by a hyphen that its author did not write.
  const joined = (cells) => cells.replace(/[- ]/g, '');
  return files.map((brf, index) => ({
    text: print[index],
    asWritten: inBraille,
    also: (words) => joined(cellsOf(brf)).includes(joined(toCells(grade, [inBraille(words)])[0])),
  }));
};

const xhtml = (text) => text.replace(/<\?xml[^>]*\?>/, '').replaceAll('/>', '>');
const chapter = (book, { kind, id }) => {
  const bytes = book.get(`EPUB/${kind}/${id}.xhtml`);
  if (!bytes) throw new Error(`the book has no chapter ${kind}/${id}`);
  return wordsOfHtml(xhtml(bytes.toString('utf8')), ({ tag }) => tag === 'body');
};

const offerBook = {
  name: 'EPUB of the whole offer',
  covers: () => true,
  read: (site, entries) => {
    const book = unzip(readFileSync(path.join(site, 'epub/local-offer.epub')));
    return entries.map((entry) => ({ text: chapter(book, entry), asWritten }));
  },
};

const guideBooks = {
  name: 'EPUB of a guide',
  covers: ({ kind }) => kind === 'guides',
  read: (site, entries) => entries.map((entry) => ({ text: chapter(unzip(readFileSync(path.join(site, `epub/guides/${entry.id}.epub`))), entry), asWritten })),
};

const pdf = (size) => ({
  name: `PDF, ${size} point`,
  covers: () => true,
  read: (site, entries) => entries.map(({ kind, id }) => ({ text: pdfWords(path.join(site, `large-print/${kind}/${id}.${size}.pdf`)), asWritten })),
});

/**
 * Every edition that has all of an entry's facts in the order of its page. A new one goes into this
 * list and is tested like the others. Easy read, the feed and what search shows hold some of the facts: partial_facts.test.mjs.
 */
export const fullEditions = [
  folder('standard page', page(''), each((html) => wordsOfHtml(html))),
  folder('large-print page', page('large-print/'), each((html) => wordsOfHtml(html))),
  folder('plain text', ({ kind, id }) => `text/${kind}/${id}.txt`, each((text) => oneLine(text.replace(/^\ufeff/, '')))),
  folder('Braille, contracted', ({ kind, id }) => `braille/${kind}/${id}.brf`, braille(2)),
  folder('Braille, uncontracted', ({ kind, id }) => `braille/uncontracted/${kind}/${id}.brf`, braille(1)),
  pdf(18),
  pdf(24),
  offerBook,
  guideBooks,
];
