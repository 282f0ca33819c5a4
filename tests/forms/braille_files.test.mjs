// What embossers and Braille displays need of every Braille file, whatever is in it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { assertNone } from '../support-js/facts/assert_none.mjs';
import { pagesOf } from '../support-js/facts/braille_text.mjs';
import { readEntries } from '../support-js/facts/entries.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { listFiles } from '../support-js/site_tree.mjs';

const cells = 40;
const lines = 25;

/** "#be" is 25: the digits are the letters a to j. */
const numberIn = (cell) => Number([...cell.slice(1)].map((letter) => 'JABCDEFGHI'.indexOf(letter)).join(''));

for (const { name, source, out } of sites) {
  const files = listFiles(out).filter((file) => file.startsWith('braille/'))
    .map((file) => ({ file, bytes: readFileSync(path.join(out, file), 'latin1') }));

  /** What is wrong with any file, as `problem` finds it. */
  const wrong = (problem) => files.flatMap(({ file, bytes }) => [problem(bytes)].flat().filter(Boolean).map((one) => `${file}: ${one}`));

  test(`${name}: every service, guide and pathway has a file in both grades`, () => {
    const expected = readEntries(source).flatMap(({ kind, id }) => ['braille', 'braille/uncontracted'].map((folder) => `${folder}/${kind}/${id}.brf`));
    assert.deepEqual(files.map(({ file }) => file).sort(), expected.sort());
  });

  test(`${name}: a file holds the 64 signs of ASCII Braille, ends of lines and form feeds, and nothing else`, () => {
    assertNone(wrong((bytes) => /[^\x20-\x5f\r\n\f]/.exec(bytes)?.[0]));
  });

  test(`${name}: every line ends with carriage return and line feed, and form feeds stand between pages alone`, () => {
    assertNone(wrong((bytes) => /(?<!\r)\n|\r(?!\n)|(?<!\r\n)\f|\f$|[^\n]$/.test(bytes) && 'a line or page that ends in another way'));
  });

  test(`${name}: no line has more than ${cells} cells or ends with a blank one, and no page has more than ${lines} lines`, () => {
    assertNone(wrong((bytes) => pagesOf(bytes).flatMap((page) => [
      page.length > lines && `${page.length} lines`,
      ...page.map((line) => (line.length > cells || line.endsWith(' ')) && line),
    ])));
  });

  test(`${name}: the page information line has the page's number at the right edge, three blank cells after the title`, () => {
    assertNone(wrong((bytes) => pagesOf(bytes).map(([line], index) => {
      const [, title, number] = /^(.*?) {3,}(#[A-J]+)$/.exec(line) ?? [];
      const good = number && numberIn(number) === index + 1 && line.length === cells && (index === 0) === (title === '');
      return !good && `page ${index + 1}: ${line}`;
    })));
  });

  test(`${name}: the title page says how many pages there are`, () => {
    // "12 Braille pages": in grade 2 "Braille" is contracted to brl.
    assertNone(wrong((bytes) => {
      const pages = pagesOf(bytes);
      const said = /(#[A-J]+) ,BR(?:L|AILLE) PAGES/.exec(pages[0].join('\n'))?.[1];
      return (!said || numberIn(said) !== pages.length) && `${said} instead of ${pages.length}`;
    }));
  });

  test(`${name}: no page ends with a heading`, () => {
    // Headings stand from cell 5 or further in, after a blank line, which the inner items of deep lists do not.
    const heading = (page, index) => /^ {4,}\S/.test(page[index] ?? '') && page[index - 1] === '';
    assertNone(wrong((bytes) => pagesOf(bytes).slice(1).map((page) => heading(page, page.length - 1) && page.at(-1))));
  });
}
