// What people who hang a leaflet up need of every leaflet of the demonstration: one side, a code that phones can read. Its facts:
// tests/facts/partial_facts.test.mjs.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import jsQR from 'jsqr';

import { assertNone } from '../support-js/facts/assert_none.mjs';
import { factsOf, namesOf, readEntries } from '../support-js/facts/entries.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { digits, words } from '../support-js/facts/words.mjs';
import { pdfFacts, pdfFonts, pdfLines, qpdfProblems } from '../support-js/pdf_text.mjs';
import { readPage } from '../support-js/site_tree.mjs';

/** What a phone reads from the page, held so that it fills the picture. */
function readCode(file) {
  const done = spawnSync('pdftoppm', ['-r', '150', '-gray', file], { maxBuffer: 1 << 26 });
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(done.stdout.subarray(0, 40).toString('latin1'));
  const grey = done.stdout.subarray(header.length);
  const dots = new Uint8ClampedArray(grey.length * 4);
  grey.forEach((value, at) => dots.set([value, value, value, 255], at * 4));
  return jsQR(dots, Number(width), Number(height))?.data;
}

for (const { name, source, out: site } of sites) {
  const entries = readEntries(source);
  const routes = namesOf(source, 'access-routes.json', 'routes');
  const [, baseUrl] = /^base_url = "(.*)"$/m.exec(readFileSync(path.join(source, 'site.toml'), 'utf8'));
  const files = entries.map((entry) => {
    const below = `leaflets/${entry.kind}/${entry.id}.pdf`;
    return { entry, below, file: path.join(site, below), facts: factsOf(entry, routes) };
  });
  const wrong = (problem) => files.flatMap((one) => [problem(one)].flat().filter(Boolean).map((said) => `${one.below}: ${said}`));

  test(`${name}: every service, guide and pathway has a leaflet, and its page leads to it`, () => {
    assertNone(wrong(({ entry, below, file }) => [
      !existsSync(file) && 'not there',
      !readPage(site, `${entry.kind}/${entry.id}.html`).includes(`href="../${below}">${words.facts.form_leaflet}</a>`) && 'no link',
    ]));
  });

  test(`${name}: each is one side of A4, tagged, with its fonts, and QPDF finds nothing wrong`, () => {
    assertNone(wrong(({ file }) => {
      const facts = pdfFacts(file);
      return [
        facts.Pages !== '1' && `${facts.Pages} pages`,
        facts.Tagged !== 'yes' && 'not tagged',
        !facts['Page size'].endsWith('(A4)') && facts['Page size'],
        qpdfProblems(file),
        ...pdfFonts(file).map(({ name: font, embedded, unicode }) => !(embedded && unicode) && font),
      ];
    }));
  });

  test(`${name}: no phone number is parted by the end of a line`, () => {
    assertNone(wrong(({ file, facts }) => {
      const lines = pdfLines(file).map(digits);
      const number = facts.contacts.map(({ phone }) => phone).find(Boolean);
      return number && !lines.some((line) => line.includes(number)) && number;
    }));
  });

  test(`${name}: the QR codes lead to the pages`, () => {
    // One in twelve, and all of a small site: a picture of a page takes a while to read.
    const sample = files.filter((_, index) => files.length < 50 || index % 12 === 0);
    assertNone(sample.map(({ entry, below, file }) => {
      const read = readCode(file);
      return read !== `${baseUrl}${entry.kind}/${entry.id}.html` && `${below}: "${read}"`;
    }).filter(Boolean));
  });
}
