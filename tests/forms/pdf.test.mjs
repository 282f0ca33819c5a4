// What people who read on paper, on a screen or by ear need of every PDF of the demonstration, whatever is in it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { assertNone } from '../support-js/facts/assert_none.mjs';
import { readEntries } from '../support-js/facts/entries.mjs';
import { sites, sizes } from '../support-js/facts/sites.mjs';
import { core, oneLine, say, words } from '../support-js/facts/words.mjs';
import { pdfFacts, pdfFonts, pdfPages, pdfStructure, pdfWords, qpdfProblems } from '../support-js/pdf_text.mjs';
import { listFiles, readPage } from '../support-js/site_tree.mjs';

/** The headings below the name that are followed by words. */
function headingsBeforeWords(structure) {
  return structure.flatMap(({ role, depth }, index) => {
    if (!/^H[2-6]$/.test(role)) return [];
    const next = structure.slice(index + 1).find((item) => item.depth <= depth);
    return next && next.role !== 'Figure' ? [(structure[index + 1]?.text ?? '').trim()] : [];
  });
}

for (const { name, source, out: site } of sites) {
  const entries = readEntries(source);
  const files = entries.flatMap((entry) => sizes.map((size) => {
    const below = `large-print/${entry.kind}/${entry.id}.${size}.pdf`;
    return { entry, size, below, file: path.join(site, below) };
  }));
  /** What is wrong with any file, as `problem` finds it. */
  const wrong = (problem, among = files) => among.flatMap((one) => [problem(one)].flat().filter(Boolean).map((words_) => `${one.below}: ${words_}`));
  /** Of each entry one size, in turn: for what is the same at every size, because each file is read by a program of its own. */
  const inTurn = files.filter((_file, index) => index % sizes.length === Math.floor(index / sizes.length) % sizes.length);
  const textOf = ({ kind, id }) => oneLine(readFileSync(path.join(site, `text/${kind}/${id}.txt`), 'utf8').replace(/^\ufeff/, ''));

  test(`${name}: every service, guide and pathway has a PDF at each size, and its page leads to it`, () => {
    const made = listFiles(site).filter((file) => file.startsWith('large-print/') && file.endsWith('.pdf'));
    assert.deepEqual(made.sort(), files.map(({ below }) => below).sort());
    assertNone(wrong(({ entry, size, below }) => {
      const link = `href="../${below}">${say(words.facts.form_pdf, { size })}</a>`;
      return !readPage(site, `${entry.kind}/${entry.id}.html`).includes(link) && `no ${link}`;
    }));
  });

  test(`${name}: QPDF finds nothing wrong with any entry's`, () => {
    assertNone(wrong(({ file }) => qpdfProblems(file), inTurn));
  });

  test(`${name}: each is tagged A4 with the entry's name as its title, and states no time at which it was made`, () => {
    assertNone(wrong(({ entry, file }) => {
      const facts = pdfFacts(file);
      return [
        facts.Tagged !== 'yes' && 'not tagged',
        !facts['Page size'].endsWith('(A4)') && facts['Page size'],
        core(facts.Title) !== core(entry.name) && `the title "${facts.Title}"`,
        'CreationDate' in facts && facts.CreationDate,
      ];
    }, inTurn));
  });

  test(`${name}: every font is a part of its file, and says which letters it draws`, () => {
    assertNone(wrong(({ file }) => pdfFonts(file).map(({ name: font, embedded, unicode }) => !(embedded && unicode) && font), inTurn));
  });

  test(`${name}: every page says its number and how many there are`, () => {
    assertNone(wrong(({ file }) => {
      const pages = pdfPages(file);
      return pages.map((page, index) => {
        const said = say(words.pdf.page, { n: index + 1, total: pages.length });
        return !page.includes(said) && `page ${index + 1} does not say "${said}"`;
      });
    }));
  });

  test(`${name}: what is read aloud is the entry's text, in order and once`, () => {
    assertNone(wrong(({ entry, file }) => {
      // Of a table the plain text says each column's heading before each value, of a picture its description.
      if (pdfStructure(file).some(({ role }) => role === 'Table' || role === 'Figure')) return undefined;
      const [said, expected] = [pdfWords(file), textOf(entry)].map(core);
      if (said === expected) return undefined;
      const at = [...expected].findIndex((letter, index) => said[index] !== letter);
      return `"${said.slice(Math.max(0, at - 30), at + 30)}" instead of "${expected.slice(Math.max(0, at - 30), at + 30)}"`;
    }, inTurn));
  });

  test(`${name}: headings begin with the name and skip no level`, () => {
    assertNone(wrong(({ file }) => {
      const levels = pdfStructure(file).map(({ role }) => /^H([1-6])$/.exec(role)?.[1]).filter(Boolean).map(Number);
      return [levels[0] !== 1 && 'no name', levels.some((level, index) => index > 0 && level > levels[index - 1] + 1) && 'a level is skipped'];
    }, inTurn));
  });

  test(`${name}: no page ends with a heading`, () => {
    const foot = new RegExp(`^${say(words.pdf.page, { n: '\\d+', total: '\\d+' })}$`);
    assertNone(wrong(({ file }) => {
      // A picture has no words on its page; and a line that stands elsewhere too may be no heading.
      const headings = headingsBeforeWords(pdfStructure(file));
      const pages = pdfPages(file).map((page) => page.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !foot.test(line)));
      const isHeading = (line) => headings.includes(line) && pages.flat().filter((one) => one === line).length === 1;
      return pages.map((lines, index) => isHeading(lines.at(-1)) && `page ${index + 1} ends with "${lines.at(-1)}"`);
    }));
  });

  test(`${name}: a long PDF has contents, and no page stands empty`, () => {
    assertNone(wrong(({ file }) => {
      const pages = pdfPages(file);
      const contents = pdfStructure(file).some(({ role }) => role === 'TOC');
      return [
        (pages.length > 6) && !contents && 'no contents',
        (pages.length <= 5) && contents && 'contents although it is short',
        pages.some((page) => page.trim().split('\n').length < 3) && 'an empty page',
      ];
    }));
  });
}
