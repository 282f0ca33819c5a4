// EPUB books pass the standard's own checker. It takes ten seconds and more a book, so only the whole offer, which holds every
// chapter, and a book with pictures are given to it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { readEntries } from '../support-js/facts/entries.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { unzip } from '../support-js/facts/zip_reader.mjs';
import { readPage } from '../support-js/site_tree.mjs';

const checker = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';

function check(book) {
  const done = spawnSync('java', ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', checker, book], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.error) throw done.error;
  return { status: done.status, said: done.stdout + done.stderr };
}

for (const { name, source, out } of sites) {
  const offer = path.join(out, 'epub/local-offer.epub');

  test(`${name}: epubcheck finds no error and no warning in the book of the whole offer`, () => {
    assert.ok(existsSync(checker), `there is no ${checker}: install Debian's epubcheck`);
    const { status, said } = check(offer);
    assert.equal(status, 0, said);
    assert.match(said, /0 fatals \/ 0 errors \/ 0 warnings/);
  });

  test(`${name}: the book has a chapter for every entry, once, in the order of its contents`, () => {
    const files = unzip(readFileSync(offer));
    const expected = readEntries(source).map(({ kind, id }) => `${kind}/${id}.xhtml`).sort();
    const chapters = [...files.keys()].map((file) => file.replace('EPUB/', '')).filter((file) => file.includes('/') && file.endsWith('.xhtml'));
    assert.deepEqual([...chapters].sort(), expected);
    const nav = files.get('EPUB/nav.xhtml').toString('utf8');
    const listed = [...new Set([...nav.matchAll(/href="([^"#]+\/[^"]+)"/g)].map((match) => match[1]))];
    assert.deepEqual(listed, chapters);
  });

  test(`${name}: each guide has a book, and its page leads to it`, () => {
    for (const { id } of readEntries(source).filter(({ kind }) => kind === 'guides')) {
      assert.ok(existsSync(path.join(out, `epub/guides/${id}.epub`)), id);
      assert.ok(readPage(out, `guides/${id}.html`).includes(`href="../epub/guides/${id}.epub"`), id);
    }
  });
}

test('a book with pictures passes epubcheck, and holds them', () => {
  const { out } = sites.find(({ name }) => name === 'every field');
  const book = path.join(out, 'epub/guides/full-guide.epub');
  assert.ok(unzip(readFileSync(book)).has('EPUB/images/door.png'));
  const { status, said } = check(book);
  assert.equal(status, 0, said);
});

test('the mimetype stands first and is stored, so that programs know a book by its first bytes', () => {
  for (const { out } of sites) {
    const bytes = readFileSync(path.join(out, 'epub/local-offer.epub'));
    assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
  }
});
